package kam.kit.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A content on its way to the database, that has to be the one whose digest is known. */
final class CheckedContent extends DigestInputStream {
    CheckedContent(InputStream content) {
        super(content, sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where what was read so far has another digest, in hexadecimal. */
    void mustHaveBeen(String sha256) throws IOException {
        if (!HexFormat.of().formatHex(getMessageDigest().digest()).equals(sha256)) {
            throw new IOException("The file changed after it was looked at");
        }
    }
}
