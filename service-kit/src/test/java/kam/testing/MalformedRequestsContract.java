package kam.testing;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No request of any kind gets a 5xx: for every operation of the service, requests that are certain to be wrong are
 * made from its description and sent with a token that the operation accepts. Each must get a 4xx with problem
 * details that show nothing of the inside; one that is only odd may succeed as well. A third of them is drawn each
 * time ({@code kam.malformed.one-in}, all under {@code -Pcampaign}; {@code kam.malformed.seed} draws the same again). A
 * service has one subclass, a Quarkus test without content.
 */
public abstract class MalformedRequestsContract {
    private static final int MOST_REPORTED = 40;
    private static final int ONE_IN = Integer.getInteger("kam.malformed.one-in", 3);

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    @Test
    void everyMalformedRequestIsRefusedWithAProblem() {
        var seed = Long.getLong("kam.malformed.seed", System.nanoTime());
        System.out.println("Malformed requests, repeat with -Dkam.malformed.seed=" + seed);
        var api = Api.read(description);
        var requests = new Requests(api);
        try (var walk = new Walk(server, requests)) {
            walk.over(api.operations(), operation -> {
                var random = new Random(seed ^ operation.toString().hashCode());
                new MalformedCalls(api, requests, walk, random, ONE_IN).malform(operation);
            });
            walk.mustBeFaultless(MOST_REPORTED);
        }
    }
}
