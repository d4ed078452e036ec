package kam.kit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kam.testing.RawHttp;
import kam.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddressesTest {
    private static final String THINGS = "/api/v1/things";

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: customer-service:8081",
                "Host: evil.example",
                "Host: x\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil",
                "Host: x\r\nForwarded: host=evil.example;proto=https",
            })
    void whatWasMadeIsFoundByAPathWhateverTheRequestSaysOfItsHost(String host) {
        var key = UUID.randomUUID().toString();
        var first = make(key, host);
        assertEquals(201, first.status(), first.body());
        var id = first.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        assertEquals(THINGS + "/" + id, first.header("Location"));
        var again = make(key, "Host: another.example");
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.body(), again.body());
    }

    private RawHttp.Answer make(String key, String host) {
        var body = "{\"office\":\"BJ\",\"name\":\"" + key + "\",\"quantity\":1}";
        var request = "POST " + THINGS + " HTTP/1.1\r\n" + host + "\r\nAuthorization: Bearer "
                + Tokens.of("office-clerk", "BJ") + "\r\nIdempotency-Key: " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var http = new RawHttp(server)) {
            return http.send(request.getBytes(StandardCharsets.UTF_8));
        }
    }
}
