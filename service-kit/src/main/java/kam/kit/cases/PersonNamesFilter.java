package kam.kit.cases;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import kam.kit.identity.SignedIn;

/** Takes note of what people are called who come with a token. */
@Provider
class PersonNamesFilter implements ContainerRequestFilter {
    private final SignedIn signedIn;
    private final PersonNames names;

    PersonNamesFilter(SignedIn signedIn, PersonNames names) {
        this.signedIn = signedIn;
        this.names = names;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (signedIn.isSomebody()) {
            names.learn(signedIn.caller());
        }
    }
}
