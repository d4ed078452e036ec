package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kam.testing.Api.Operation;

/** Calls many operations over a few connections at once, and gathers what was answered otherwise than it should be. */
final class Walk implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final Requests requests;
    private final List<RawHttp> connections = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<RawHttp> http;
    private final ExecutorService walkers = Executors.newFixedThreadPool(CONNECTIONS);

    Walk(URI server, Requests requests) {
        this.requests = requests;
        this.http = ThreadLocal.withInitial(() -> {
            var connection = new RawHttp(server);
            connections.add(connection);
            return connection;
        });
    }

    /** Does this with each of them, some at a time; returns when it was done with all. */
    <T> void over(List<T> all, Consumer<T> each) {
        var running = all.stream()
                .<Future<?>>map(one -> walkers.submit(() -> each.accept(one)))
                .toList();
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    RawHttp http() {
        return http.get();
    }

    /** With random ids and, where one is taken, an empty JSON body; the token is null for nobody. */
    RawHttp.Answer call(Operation operation, String token) {
        var body = operation.takesJson() ? "{}".getBytes(StandardCharsets.UTF_8) : requests.body(operation);
        return call(operation, requests.target(operation), token, body);
    }

    /** With random ids, by somebody who may. */
    RawHttp.Answer send(Operation operation, byte[] body) {
        return call(
                operation,
                requests.target(operation),
                Requests.token(operation.roles().get(0)),
                body);
    }

    RawHttp.Answer call(Operation operation, String target, String token, byte[] body) {
        return http().send(operation.method(), target, Requests.headers(operation, token), body);
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
            fault(operation + " as " + who + " should be " + expected + ": " + answer.status() + " " + answer.body());
        }
    }

    void fault(String found) {
        faults.add(found);
    }

    /** Reports at most so many of the faults that there are. */
    void mustBeFaultless(int most) {
        assertEquals(
                "", String.join("\n", faults.subList(0, Math.min(faults.size(), most))), faults.size() + " faults");
    }

    void mustBeFaultless() {
        mustBeFaultless(faults.size());
    }

    @Override
    public void close() {
        walkers.shutdown();
        connections.forEach(RawHttp::close);
    }
}
