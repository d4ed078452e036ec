package kam.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;

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
            Caller bearer = identity.getAttribute(BearerAugmentor.BEARER);
            if (bearer == null) {
                throw new UnauthorizedException();
            }
            caller = bearer.in(roles.of(operation.getResourceMethod())::contains);
        }
        return caller;
    }

    /** For work that a request began and that goes on beside it: as the caller of that request. */
    public void goOnAs(Caller caller) {
        this.caller = caller;
    }
}
