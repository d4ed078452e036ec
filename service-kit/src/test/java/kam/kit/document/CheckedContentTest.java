package kam.kit.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckedContentTest {
    private static CheckedContent read(String content) throws IOException {
        var checked = new CheckedContent(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
        checked.readAllBytes();
        return checked;
    }

    @Test
    void aContentThatIsNotTheOneWhoseDigestIsKnownIsNotStored() throws IOException {
        var sha256 = Documents.sha256("a".getBytes(StandardCharsets.US_ASCII));
        read("a").mustHaveBeen(sha256);
        for (var other : new String[] {"b", "", "aa"}) {
            var changed = read(other);
            assertThatThrownBy(() -> changed.mustHaveBeen(sha256)).isInstanceOf(IOException.class);
        }
    }
}
