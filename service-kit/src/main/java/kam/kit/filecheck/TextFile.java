package kam.kit.filecheck;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Text in UTF-8, or in GB18030 as Chinese Windows writes it, read from its beginning to its end. */
final class TextFile {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /** What JavaScript makes of a file that is put into a request as if it were text. */
    private static final Pattern NO_FILE = Pattern.compile("\\s*(\\{}|\\[object \\w{1,20}]|undefined|null)\\s*");

    private static final int BEGINNING = 64;

    private TextFile() {}

    static FileType open(Path file) throws IOException, UnreadableFile {
        for (var charset : CHARSETS) {
            try {
                return read(file, charset);
            } catch (CharacterCodingException notInThisCharset) {
                // the next one may fit
            }
        }
        throw new UnreadableFile("文本既不是 UTF-8 也不是 GB18030 | The text is neither UTF-8 nor GB18030");
    }

    private static FileType read(Path file, Charset charset) throws IOException, UnreadableFile {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var table = new TableShape();
        var beginning = new StringBuilder();
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var piece = new char[8192];
            for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
                if (beginning.length() <= BEGINNING) {
                    beginning.append(piece, 0, Math.min(length, BEGINNING));
                }
                for (int i = 0; i < length; i++) {
                    mustBePrintable(piece[i]);
                    table.add(piece[i]);
                }
            }
        }
        if (NO_FILE.matcher(beginning).matches()) {
            throw new UnreadableFile(
                    "只发送了文本 %1$s，而不是文件 | Only the text %1$s was sent in place of a file".formatted(beginning));
        }
        return table.isTable() ? FileType.CSV : FileType.TEXT;
    }

    private static void mustBePrintable(char c) throws UnreadableFile {
        if (Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0) {
            throw new UnreadableFile(
                    "文本含有控制字符，应为其他类型的文件 | The text holds control characters, as only a file of another kind does");
        }
    }
}
