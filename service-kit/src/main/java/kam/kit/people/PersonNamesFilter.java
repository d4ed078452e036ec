package kam.kit.people;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import kam.kit.identity.SignedIn;
import org.jboss.logging.Logger;

/** Takes note of what people are called who come with a token. */
@Provider
class PersonNamesFilter implements ContainerRequestFilter {
    private static final Logger log = Logger.getLogger(PersonNamesFilter.class);

    private final SignedIn signedIn;
    private final PersonNames names;

    PersonNamesFilter(SignedIn signedIn, PersonNames names) {
        this.signedIn = signedIn;
        this.names = names;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (signedIn.isSomebody()) {
            try {
                names.learn(signedIn.caller());
            } catch (IllegalStateException e) {
                log.warn("A name is not learnt; the request goes on", e);
            }
        }
    }
}
