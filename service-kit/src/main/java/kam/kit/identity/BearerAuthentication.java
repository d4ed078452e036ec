package kam.kit.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.InstantSource;
import java.util.Set;

/** Has a token verified by the framework, unless it was verified a moment ago. */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerAuthentication implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified = new VerifiedTokens(InstantSource.system());

    BearerAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return oidc.authenticate(request, providers);
        }
        return verified.bearer(header)
                .map(bearer -> Uni.createFrom().item(bearer))
                .orElseGet(() -> verify(header, request, providers));
    }

    private Uni<SecurityIdentity> verify(String header, RoutingContext request, IdentityProviderManager providers) {
        return oidc.authenticate(request, providers).invoke(bearer -> {
            if (bearer != null) {
                verified.remember(header, bearer);
            }
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
