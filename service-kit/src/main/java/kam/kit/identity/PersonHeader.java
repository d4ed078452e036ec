package kam.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kam.kit.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells the gateway, with every answer to a verified token, whose it is, so that all tokens of one person have one
 * share of what there is; the gateway takes the header out. The id is encoded as in a URL, since it may have characters
 * that no header can carry. Ours.
 */
class PersonHeader {
    static final String NAME = "X-Kam-Person";
    private static final int UNAUTHENTICATED = 401;

    private final SignedIn signedIn;

    PersonHeader(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() == UNAUTHENTICATED || !isVerified(request)) {
            return;
        }
        String id = id();
        if (id != null) {
            response.getHeaders().putSingle(NAME, URLEncoder.encode(id, StandardCharsets.UTF_8));
        }
    }

    private static boolean isVerified(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }

    /** Null where the token names nobody, which is for the operation to refuse. */
    private String id() {
        try {
            return signedIn.caller().id();
        } catch (Problem | UnauthorizedException unreadable) {
            return null;
        }
    }
}
