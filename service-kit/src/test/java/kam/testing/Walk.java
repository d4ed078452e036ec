package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kam.testing.Api.Operation;

/** Calls many operations over one connection, and gathers what was answered otherwise than it should be. */
final class Walk implements AutoCloseable {
    private final RawHttp http;
    private final Requests requests;
    private final List<String> faults = new ArrayList<>();

    Walk(URI server, Requests requests) {
        this.http = new RawHttp(server);
        this.requests = requests;
    }

    /** With random ids and, where one is taken, an empty JSON body; the token is null for nobody. */
    RawHttp.Answer call(Operation operation, String token) {
        var body = operation.takesJson() ? "{}".getBytes(StandardCharsets.UTF_8) : requests.body(operation);
        return call(operation, requests.target(operation), token, body);
    }

    RawHttp.Answer call(Operation operation, String target, String token, byte[] body) {
        return http.send(operation.method(), target, Requests.headers(operation, token), body);
    }

    void expect(Operation operation, String who, RawHttp.Answer answer, int status) {
        expect(operation, who, answer, answer.status() == status, Integer.toString(status));
    }

    void expectLetIn(Operation operation, String who, RawHttp.Answer answer) {
        boolean letIn = answer.status() != 401 && answer.status() != 403 && answer.status() < 500;
        expect(operation, who, answer, letIn, "let in");
    }

    void expect(Operation operation, String who, RawHttp.Answer answer, boolean met, String expected) {
        if (!met) {
            faults.add(
                    operation + " as " + who + " should be " + expected + ": " + answer.status() + " " + answer.body());
        }
    }

    void mustBeFaultless() {
        assertEquals("", String.join("\n", faults));
    }

    @Override
    public void close() {
        http.close();
    }
}
