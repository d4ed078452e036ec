package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kam.kit.problem.CommonProblem;
import kam.testing.Api.Operation;
import org.junit.jupiter.api.Test;

/**
 * Every operation that takes JSON has an example, no example is of another operation, and each one is sent: it may meet
 * nothing under its ids, or a rule that does not allow it as things stand, but is never refused for what it looks like.
 * Written by {@code -Dkam.docs.write=true}: what is refused is dropped, and what tests send with success is kept where
 * there is none. A service has one subclass, a Quarkus test without content.
 */
public abstract class ExamplesContract {
    /** What is common to all services and neither the state's fault nor the ids'. Rules have codes of their own. */
    private static final Set<String> REFUSALS_OF_FORM = EnumSet.complementOf(EnumSet.of(
                    CommonProblem.FORBIDDEN,
                    CommonProblem.NOT_FOUND,
                    CommonProblem.CONFLICT,
                    CommonProblem.CONCURRENT_CHANGE,
                    CommonProblem.ALREADY_EXISTS,
                    CommonProblem.CUSTOMER_NOT_YET_KNOWN,
                    CommonProblem.STALE_VERSION))
            .stream()
            .map(CommonProblem::code)
            .collect(Collectors.toSet());

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    @Test
    void everyOperationThatTakesJsonHasAnExample() {
        var taking = Api.read(description).operations().stream()
                .filter(Operation::takesJson)
                .map(Operation::id)
                .collect(Collectors.toSet());
        var surplus = new HashSet<>(Examples.read().keySet());
        surplus.removeAll(taking);
        if (Committed.isWritten()) {
            Examples.remove(surplus);
        }
        taking.removeAll(Examples.read().keySet());
        assertEquals(Set.of(), taking, "without example");
        assertEquals(Set.of(), surplus, "of no operation");
    }

    @Test
    void noExampleIsRefusedForItsForm() {
        var api = Api.read(description);
        var examples = Examples.read();
        var refused = Collections.synchronizedSet(new HashSet<String>());
        try (var walk = new Walk(server, new Requests(api))) {
            var shown = api.operations().stream()
                    .filter(operation -> examples.containsKey(operation.id()))
                    .toList();
            walk.over(shown, operation -> {
                var body = examples.get(operation.id()).toString().getBytes(StandardCharsets.UTF_8);
                var answer = walk.send(operation, body);
                boolean isTaken = answer.status() < 300
                        || !REFUSALS_OF_FORM.contains(
                                JsonPath.from(answer.body()).getString("code"));
                walk.expect(operation, operation.roles().get(0), answer, isTaken, "taken");
                if (!isTaken) {
                    refused.add(operation.id());
                }
            });
            if (Committed.isWritten()) {
                Examples.remove(refused);
            }
            walk.mustBeFaultless();
        }
    }
}
