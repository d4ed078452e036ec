package kam.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the current request, from its verified token. */
@RequestScoped
public class SignedIn {
    private final JsonWebToken token;

    SignedIn(JsonWebToken token) {
        this.token = token;
    }

    public Caller caller() {
        Set<String> groups = token.getGroups();
        String office = token.getClaim("office");
        String name = token.getClaim("name");
        return new Caller(
                token.getSubject(),
                name == null ? token.getSubject() : name,
                groups == null ? Set.of() : Set.copyOf(groups),
                office == null || office.isBlank() ? null : office);
    }
}
