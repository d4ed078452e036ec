package kam.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final VerifiedTokens verified = new VerifiedTokens(now::get);

    @Test
    void aTokenIsTakenForAMinute() {
        var bearer = expiring(Duration.ofHours(1));
        verified.remember("Bearer a", bearer);
        assertThat(verified.bearer("Bearer a")).contains(bearer);
        assertThat(verified.bearer("Bearer b")).isEmpty();
        passes(59);
        assertThat(verified.bearer("Bearer a")).contains(bearer);
        passes(1);
        assertThat(verified.bearer("Bearer a")).isEmpty();
    }

    @Test
    void noLongerThanItLives() {
        verified.remember("Bearer a", expiring(Duration.ofSeconds(10)));
        passes(9);
        assertThat(verified.bearer("Bearer a")).isPresent();
        passes(1);
        assertThat(verified.bearer("Bearer a")).isEmpty();
    }

    private void passes(int seconds) {
        now.updateAndGet(before -> before.plusSeconds(seconds));
    }

    private SecurityIdentity expiring(Duration in) {
        var claims = new JwtClaims();
        claims.setSubject("li");
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(in).getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .build();
    }
}
