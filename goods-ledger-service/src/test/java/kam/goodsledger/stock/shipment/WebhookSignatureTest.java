package kam.goodsledger.stock.shipment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] KEY = PartnerSecrets.key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] OTHER = PartnerSecrets.key("whsec_b2xkIHNlY3JldCBvZiB0aGUgcGFydG5lcg==");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    /** From the test vectors of the scheme's reference libraries. */
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static void check(String id, String signatures, List<byte[]> keys, byte[] body, Instant now) {
        new WebhookSignature(id, TIMESTAMP, signatures).mustBeBy(keys, body, now);
    }

    private static void refused(String code, String id, String signatures, List<byte[]> keys, byte[] body, Instant at) {
        var refusal = assertThrows(Problem.class, () -> check(id, signatures, keys, body, at));
        assertEquals(code, refusal.code().code());
    }

    @Test
    void theSchemesOwnExampleIsAccepted() {
        assertDoesNotThrow(() -> check(ID, SIGNATURE, List.of(KEY), BODY, SIGNED_AT));
    }

    @Test
    void anyOfThePartnersSecretsAndAnyOfTheSignaturesWillDo() {
        assertDoesNotThrow(() -> check(ID, "v1a,x v1,bad " + SIGNATURE, List.of(OTHER, KEY), BODY, SIGNED_AT));
    }

    @Test
    void anotherSecretIdOrBodyIsNotWhatWasSigned() {
        refused("signature-wrong", ID, SIGNATURE, List.of(OTHER), BODY, SIGNED_AT);
        refused("signature-wrong", ID + "x", SIGNATURE, List.of(KEY), BODY, SIGNED_AT);
        refused("signature-wrong", ID, SIGNATURE, List.of(KEY), new byte[0], SIGNED_AT);
        refused("signature-wrong", ID, SIGNATURE.substring(3), List.of(KEY), BODY, SIGNED_AT);
        refused("signature-wrong", ID, "", List.of(KEY), BODY, SIGNED_AT);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void fiveMinutesAreTolerated(long seconds) {
        var within = SIGNED_AT.plusSeconds(seconds);
        assertDoesNotThrow(() -> check(ID, SIGNATURE, List.of(KEY), BODY, within));
        var beyond = within.plus(Duration.ofSeconds(Long.signum(seconds)));
        refused("signature-expired", ID, SIGNATURE, List.of(KEY), BODY, beyond);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_!"})
    void whatIsNoSecretIsRefusedAtOnce(String secret) {
        assertThrows(IllegalArgumentException.class, () -> PartnerSecrets.key(secret));
    }
}
