package kam.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Collection;

/** The caller of the current request: the bearer of its token, in the roles that the operation names. */
@RequestScoped
public class SignedIn {
    private final SecurityIdentity identity;
    private final ResourceInfo operation;
    private final OperationRoles roles;
    private Caller caller;

    SignedIn(SecurityIdentity identity, ResourceInfo operation, OperationRoles roles) {
        this.identity = identity;
        this.operation = operation;
        this.roles = roles;
    }

    public Caller caller() {
        if (caller == null) {
            var bearer = bearer();
            if (bearer == null) {
                throw new UnauthorizedException();
            }
            caller = bearer.in(roles.of(operation.getResourceMethod())::contains);
        }
        return caller;
    }

    /** Whether there is a caller at all: what an event or the clock brings has none. */
    public boolean isSomebody() {
        return Arc.container().requestContext().isActive() && bearer() != null;
    }

    /** The bearer of the token in those of these roles that it has, whichever operation is running. */
    public Caller inRoles(Collection<String> roles) {
        return bearer().in(roles::contains);
    }

    private Caller bearer() {
        return identity.getAttribute(BearerAugmentor.BEARER);
    }

    /** For work that a request began and that goes on beside it: as the caller of that request. */
    public void goOnAs(Caller caller) {
        this.caller = caller;
    }
}
