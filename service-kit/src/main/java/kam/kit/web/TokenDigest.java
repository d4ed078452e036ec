package kam.kit.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of a batch, however it is spaced: what {@code ContentDigest} makes of the list of its items. */
final class TokenDigest {
    private static final JsonFactory JSON = new JsonFactory();

    private final MessageDigest sha;
    private final JsonGenerator canonical;

    TokenDigest() throws IOException {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        canonical = JSON.createGenerator(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
        canonical.writeStartArray();
        canonical.writeStartArray();
    }

    void add(TokenBuffer item) throws IOException {
        item.serialize(canonical);
    }

    /** Nothing can be added afterwards. */
    String hexadecimal() throws IOException {
        canonical.close();
        return HexFormat.of().formatHex(sha.digest());
    }
}
