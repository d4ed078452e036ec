package kam.kit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerAnswerTest {
    @Test
    void anAnswerHasTheNumberOfItsRequest() throws Exception {
        assertThat(CheckerAnswer.read("7 yes PDF", 7)).isEqualTo(FileType.PDF);
        assertThatThrownBy(() -> CheckerAnswer.read("7 no The PDF has no page", 7))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The PDF has no page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7 yes",
                "yes PDF",
                "6 yes PDF",
                "8 no that",
                "7 yes EXE",
                "7 maybe PDF",
                "[warning] a b"
            })
    void anythingElseIsNoAnswer(String line) {
        assertThatThrownBy(() -> CheckerAnswer.read(line, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
