package kam.kit.messaging;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process is called among the instances of its service: host and process id. */
final class Instance {
    /** PostgreSQL cuts an application's name after 63 characters. */
    private static final int LONGEST_HOST = 50;

    static final String NAME = host() + "/" + ProcessHandle.current().pid();

    private Instance() {}

    private static String host() {
        try {
            var name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(LONGEST_HOST, name.length()));
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
