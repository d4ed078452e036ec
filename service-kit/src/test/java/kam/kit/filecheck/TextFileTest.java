package kam.kit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private FileType open(byte[] content) throws IOException, UnreadableFile {
        return TextFile.open(Files.write(folder.resolve("file"), content));
    }

    private FileType open(String text) throws IOException, UnreadableFile {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(byte[] content) {
        assertThatThrownBy(() -> open(content)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void textIsInUtf8OrAsChineseWindowsWritesIt() throws Exception {
        assertThat(open("情况说明\r\n第一条\t如下")).isEqualTo(FileType.TEXT);
        assertThat(open("\uFEFF情况说明")).isEqualTo(FileType.TEXT);
        assertThat(open(("情况说明。".repeat(10_000) + "镕𠮷").getBytes(GB18030))).isEqualTo(FileType.TEXT);
    }

    @Test
    void whatIsNoTextToItsEndIsRefused() {
        refused("情况说明".getBytes(StandardCharsets.UTF_16));
        refused(("text ".repeat(20_000) + "\0").getBytes(StandardCharsets.UTF_8));
        refused(("text ".repeat(20_000) + "\u001b[2J").getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {'a', (byte) 0xff, (byte) 0xff});
    }

    @Test
    void aTableHasLinesOfAsManyCells() throws Exception {
        assertThat(open("name,amount\n张三,1\n")).isEqualTo(FileType.CSV);
        assertThat(open("name,amount\r\n\"a,\nb\"\"\",1")).isEqualTo(FileType.CSV);
        assertThat(open("Dear Sir,\nthis is, as you see, a letter.")).isEqualTo(FileType.TEXT);
        assertThat(open("one,line")).isEqualTo(FileType.TEXT);
        assertThat(open("a\nb\n")).isEqualTo(FileType.TEXT);
    }

    @Test
    void whatJavaScriptSendsInPlaceOfAFileIsRefused() {
        for (var text : List.of("{}", "[object File]", "[object Object]", "undefined", " null\n")) {
            refused(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
