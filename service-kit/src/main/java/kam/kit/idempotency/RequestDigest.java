package kam.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What makes two requests to one operation the same: their parameters and bodies. */
@ApplicationScoped
class RequestDigest {
    private final ObjectMapper json;

    RequestDigest(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(Object[] parameters) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var parameter : parameters) {
                sha.update(parameter instanceof byte[] raw ? raw : json.writeValueAsBytes(parameter));
                sha.update("\n".getBytes(StandardCharsets.UTF_8));
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
