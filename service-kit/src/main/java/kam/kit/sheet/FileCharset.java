package kam.kit.sheet;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kam.kit.problem.Problem;

/** How a file's text is encoded: what Excel saves as "CSV UTF-8", and as plain "CSV" in Chinese. */
public enum FileCharset {
    UTF8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    FileCharset(Charset charset) {
        this.charset = charset;
    }

    /** UTF-8 where the bytes allow it: text in GB18030 hardly ever does. */
    static FileCharset recognised(Path content) {
        for (var candidate : values()) {
            if (candidate.fits(content)) {
                return candidate;
            }
        }
        throw new Problem(ImportProblem.NOT_THAT_CHARSET, "The bytes are neither UTF-8 nor GB18030");
    }

    /** Whether all of it is text in this encoding; a NUL is in no text. */
    boolean fits(Path content) {
        var buffer = new char[8192];
        try (var reader = reader(content)) {
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException | CharConversionException notInThisEncoding) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without byte order mark; bytes that are not of this encoding fail. */
    Reader reader(Path content) throws IOException {
        return reader(Files.newInputStream(content));
    }

    Reader reader(InputStream content) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new PushbackReader(new InputStreamReader(content, decoder), 1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
