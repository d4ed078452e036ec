package kam.kit.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the claims of every verified token once, before anything is decided by its roles: what is refused here reaches
 * no operation, and no operation sees a role that is not known.
 */
@ApplicationScoped
class BearerAugmentor implements SecurityIdentityAugmentor {
    static final String BEARER = "kam.bearer";

    private final JsonMapper json = new JsonMapper();
    private final String personClaim;

    BearerAugmentor(@ConfigProperty(name = "kam.identity.person-claim") String personClaim) {
        this.personClaim = personClaim;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().item(() -> known(identity));
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var bearer = claims(identity).bearer(personClaim);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttribute(BEARER, bearer)
                .addRoles(bearer.roles())
                .addPermissionChecker(identity::checkPermission)
                .build();
    }

    /** As they stand in the token: the framework's own reading of them makes several types one. */
    private TokenClaims claims(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var payload = token.getRawToken().split("\\.")[1];
            try {
                return new TokenClaims(
                        json.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A verified token has no claims", e);
            }
        }
        throw new Problem(CommonProblem.UNAUTHENTICATED, new Wording("令牌无效", "The token is not valid"));
    }
}
