package kam.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import kam.kit.upload.CheckedUpload;
import kam.kit.upload.Upload;

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
                sha.update(json.writeValueAsBytes(whatCounts(parameter)));
                sha.update("\n".getBytes(StandardCharsets.UTF_8));
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file is the same in whatever form it is sent. */
    private static Object whatCounts(Object parameter) {
        if (parameter instanceof CheckedUpload checked) {
            return whatCounts(checked.upload());
        }
        return parameter instanceof Upload upload ? Arrays.asList(upload.sha256(), upload.name()) : parameter;
    }
}
