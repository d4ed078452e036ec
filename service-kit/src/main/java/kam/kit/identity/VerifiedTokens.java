package kam.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kam.kit.document.Documents;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were verified, and who bears them, for a minute: a frontend sends the same one hundreds of times. None is
 * taken after it has expired; a key that the provider withdraws is honoured for this minute at most. They are known by
 * the digest of the whole header, so that no token lies in memory. Ours.
 */
final class VerifiedTokens {
    private static final Duration HONOURED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Verified(SecurityIdentity bearer, Instant until) {}

    /** @param clock the machine's, by which tokens expire, and not that of the business */
    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
    }

    Optional<SecurityIdentity> bearer(String header) {
        return Optional.ofNullable(verified.getIfPresent(digest(header)))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(Verified::bearer);
    }

    void remember(String header, SecurityIdentity bearer) {
        if (bearer.getPrincipal() instanceof JsonWebToken token) {
            var expiry = Instant.ofEpochSecond(token.getExpirationTime());
            var minute = clock.instant().plus(HONOURED);
            verified.put(digest(header), new Verified(bearer, expiry.isBefore(minute) ? expiry : minute));
        }
    }

    private static String digest(String header) {
        return Documents.sha256(header.getBytes(StandardCharsets.UTF_8));
    }
}
