package kam.kit.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void foldersAndWhatCannotBeSeenAreLeftOut() {
        assertThat(FileName.cleaned("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.cleaned("C:\\扫描\\合同 1.pdf")).isEqualTo("合同 1.pdf");
        assertThat(FileName.cleaned(" a\0b\r\n\u202Efdp.exe\u2028 ")).isEqualTo("abfdp.exe");
    }

    @Test
    void whatIsNoNameIsNone() {
        for (var none : List.of("", " ", ".", "..", "a/", "\\", "\u200b")) {
            assertThat(FileName.cleaned(none)).isNull();
        }
        assertThat(FileName.cleaned(null)).isNull();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.cleaned("长".repeat(300) + ".pdf")).isEqualTo("长".repeat(196) + ".pdf");
        assertThat(FileName.cleaned("x".repeat(195) + "𠮷".repeat(10) + ".pdf")).isEqualTo("x".repeat(195) + ".pdf");
        assertThat(FileName.cleaned("a" + ".".repeat(300))).hasSize(200);
    }
}
