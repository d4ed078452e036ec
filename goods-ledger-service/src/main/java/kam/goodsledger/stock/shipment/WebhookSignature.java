package kam.goodsledger.stock.shipment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kam.kit.problem.Problem;

/**
 * A signature of the Standard Webhooks scheme: id, seconds since 1970, and one or several signatures separated by
 * spaces, of which version 1 is {@code v1,} and the base64 of HMAC-SHA256 over {@code id.timestamp.body}.
 */
record WebhookSignature(String id, String timestamp, String signatures) {
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Refuses with 403 what none of the keys has signed, and what was signed too long ago or from now. */
    void mustBeBy(List<byte[]> keys, byte[] body, Instant now) {
        if (Duration.between(signedAt(), now).abs().compareTo(TOLERANCE) > 0) {
            throw new Problem(ShipmentProblem.SIGNATURE_EXPIRED, "Now it is " + now.getEpochSecond());
        }
        // No early end: how long it takes says nothing of which key or how much of it was right.
        var matches = keys.stream()
                .flatMap(key -> Stream.of(signatures.split(" "))
                        .map(given -> MessageDigest.isEqual(bytes(VERSION + of(key, body)), bytes(given))))
                .toList();
        if (!matches.contains(true)) {
            throw new Problem(ShipmentProblem.SIGNATURE_WRONG, "None of the partner's secrets has signed this");
        }
    }

    private Instant signedAt() {
        if (!timestamp.matches("\\d{1,12}")) {
            throw new Problem(ShipmentProblem.SIGNATURE_WRONG, "webhook-timestamp takes seconds since 1970");
        }
        return Instant.ofEpochSecond(Long.parseLong(timestamp));
    }

    /** The base64 of what this key makes of id, timestamp and body. */
    String of(byte[] key, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(bytes(id + "." + timestamp + "."));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
