package kam.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Reads these paths in turn, over and over. */
final class Reading implements Load.Work {
    private final Http http;
    private final String token;
    private final List<String> paths;
    private int next;

    Reading(URI server, String token, List<String> paths) throws IOException {
        this.http = new Http(server);
        this.token = token;
        this.paths = paths;
    }

    @Override
    public void once() throws Exception {
        http.get(token, paths.get(next++ % paths.size()));
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
