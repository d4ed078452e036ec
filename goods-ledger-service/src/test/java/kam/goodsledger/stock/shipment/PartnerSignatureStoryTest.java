package kam.goodsledger.stock.shipment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The partner whose secrets are in the tests' configuration. */
@QuarkusTest
class PartnerSignatureStoryTest {
    private static final String OLD = "whsec_b2xkIHNlY3JldCBvZiB0aGUgcGFydG5lcg==";
    private static final String NEW = "whsec_bmV3IHNlY3JldCBvZiB0aGUgcGFydG5lcg==";
    private static final String WRONG = "whsec_bm9ib2R5IGtub3dzIHRoaXMgc2VjcmV0IQ==";
    private static final String SHIPMENTS = "/api/v1/shipments";

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
    }

    private static RequestSpecification partner() {
        return given().auth()
                .oauth2(Tokens.of(Role.OEM, null, "signing-partner"))
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse signed(String path, Object body, String secret, String id, Instant at) {
        var text = json(body);
        var timestamp = String.valueOf(at.getEpochSecond());
        var signature = new WebhookSignature(id, timestamp, "")
                .of(PartnerSecrets.key(secret), text.getBytes(StandardCharsets.UTF_8));
        return partner()
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + signature)
                .body(text)
                .post(path)
                .then();
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String id() {
        return "msg_" + UUID.randomUUID();
    }

    private Map<String, Object> notice() {
        return story.notice("FHD-" + UUID.randomUUID(), 1);
    }

    @Test
    void aPartnerWithASecretMustSignSingleNoticesAndBatches() {
        for (var path : List.of(SHIPMENTS, SHIPMENTS + "/batches")) {
            var body = path.equals(SHIPMENTS) ? notice() : Map.of("notices", List.of(notice()));
            partner()
                    .header("Idempotency-Key", id())
                    .body(json(body))
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("signature-required"));
            signed(path, body, WRONG, id(), Instant.now()).statusCode(403).body("code", equalTo("signature-wrong"));
            signed(path, body, NEW, id(), Instant.now().minus(Duration.ofMinutes(6)))
                    .statusCode(403)
                    .body("code", equalTo("signature-expired"));
        }
        story.assertBalance("IN_TRANSIT", "0");
    }

    @Test
    void bothSecretsSignWhileOneIsExchangedForTheOther() {
        signed(SHIPMENTS, notice(), OLD, id(), Instant.now()).statusCode(201);
        signed(SHIPMENTS + "/batches", Map.of("notices", List.of(notice())), NEW, id(), Instant.now())
                .statusCode(200);
        story.assertBalance("IN_TRANSIT", "2");
    }

    @Test
    void aMessageThatComesAgainIsAnsweredTheSame() {
        var body = notice();
        var single = id();
        var first = signed(SHIPMENTS, body, NEW, single, Instant.now().minusSeconds(60))
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(
                first,
                signed(SHIPMENTS, body, NEW, single, Instant.now())
                        .statusCode(201)
                        .extract()
                        .asString());
        var batch = Map.of("notices", List.of(notice()));
        var several = id();
        var answer = signed(SHIPMENTS + "/batches", batch, NEW, several, Instant.now())
                .statusCode(200)
                .body("notices[0].status", equalTo(201))
                .extract()
                .asString();
        assertEquals(
                answer,
                signed(SHIPMENTS + "/batches", batch, NEW, several, Instant.now())
                        .extract()
                        .asString());
        story.assertBalance("IN_TRANSIT", "2");
    }
}
