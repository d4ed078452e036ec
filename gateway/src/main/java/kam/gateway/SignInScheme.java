package kam.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** Sign-in in the merged document: the services' documents only say that there is a provider, this one says which. */
final class SignInScheme {
    private static final String NAME = "openIdConnect";

    private SignInScheme() {}

    static void name(ObjectNode document, URI issuer) {
        document.withObjectProperty("components")
                .withObjectProperty("securitySchemes")
                .putObject(NAME)
                .put("type", NAME)
                .put("openIdConnectUrl", issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                .put(
                        "description",
                        "在浏览器中登录：授权码加 PKCE，公共客户端 kam-web（本机为 kam-docs）。"
                                + "Sign-in of people in a browser: authorization code with PKCE, public client kam-web"
                                + " (kam-docs on one's own machine).");
    }
}
