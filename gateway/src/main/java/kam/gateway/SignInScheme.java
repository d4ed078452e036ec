package kam.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** Sign-in in the merged document: at which provider, and that its token does for every operation that asks for one. */
final class SignInScheme {
    static final String NAME = "openIdConnect";
    private static final String BEARER = "bearer";

    private SignInScheme() {}

    static void add(ObjectNode document, URI issuer) {
        document.withObjectProperty("components")
                .withObjectProperty("securitySchemes")
                .putObject(NAME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                .put(
                        "description",
                        "在浏览器中登录：授权码加 PKCE，公共客户端 kam-web（本机为 kam-docs）。"
                                + "Sign-in of people in a browser: authorization code with PKCE, public client kam-web"
                                + " (kam-docs on one's own machine).");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.path("security") instanceof ArrayNode ways) {
                        offer(ways);
                    }
                }));
    }

    private static void offer(ArrayNode ways) {
        JsonNode roles = null;
        for (JsonNode way : ways) {
            if (way.has(NAME)) {
                return;
            }
            roles = way.has(BEARER) ? way.get(BEARER) : roles;
        }
        if (roles != null) {
            ways.addObject().set(NAME, roles.deepCopy());
        }
    }
}
