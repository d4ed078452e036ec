package kam.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * How a caller signs in: at the identity provider (OpenID Connect), or with a token that he has already. Which roles an
 * operation lets in is its {@code x-roles}: they are no scopes, and any one of them is enough.
 */
final class SignIn {
    private static final String BEARER = "bearer";
    private static final String OPEN_ID = "openIdConnect";

    /** The committed document must not depend on where it was made; the gateway's names the real provider. */
    private static final String DISCOVERY = "https://identity-provider.example/.well-known/openid-configuration";

    private SignIn() {}

    static void addTo(Components components) {
        components.addSecurityScheme(
                OPEN_ID,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OPENIDCONNECT)
                        .openIdConnectUrl(DISCOVERY)
                        .description("Authorization code with PKCE. The address stands for that of the identity"
                                + " provider, which the document of a running gateway names."));
    }

    static List<SecurityRequirement> required() {
        return List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER),
                OASFactory.createSecurityRequirement().addScheme(OPEN_ID));
    }
}
