package kam.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * Who seems to be calling. Whether the token is genuine is decided by the service, not here: what the token says of
 * itself counts for nothing, and until a service has named the person to whom it belongs the address counts.
 *
 * @param token a digest of the bearer token, empty where there is none
 * @param person empty where no service has named one for this token
 */
record Caller(String address, Optional<String> token, Optional<String> person) {
    private static final String SCHEME = "Bearer ";

    boolean isKnown() {
        return person.isPresent();
    }

    /** In whose name a share of what is scarce is held. */
    String holder() {
        return person.map(name -> "person " + name).orElse("address " + address);
    }

    /** Whose requests are counted together. */
    String sender() {
        return person.map(name -> "person " + name)
                .or(() -> token.map(digest -> "token " + digest))
                .orElse("none " + address);
    }

    /** A digest of the bearer token; empty where the request carries none. */
    static Optional<String> token(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(SCHEME.length()).trim();
        return token.isEmpty() ? Optional.empty() : Optional.of(digest(token));
    }

    static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
