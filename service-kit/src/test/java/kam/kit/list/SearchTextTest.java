package kam.kit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    private static final String TEXT = SearchText.of(Arrays.asList("北京长城机械（３Ｍ）有限公司", "KH-2026-000123", null, "重庆 银行"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长",
                "长城",
                "机械",
                "changcheng",
                "beij chengj",
                "bjccjx",
                "000123",
                "kh",
                "KH-20",
                "（3m）有限",
                "chongqing",
                "cq yh",
                "重庆 长城",
                "械(3"
            })
    void isFoundByAnyPart(String q) {
        assertThat(Search.of(q).patterns()).as(q).allMatch(pattern -> like(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"城长", "zhongqing", "上海", "23", "jj", "3m", "北京 上海", "%", "kh_2026", "庆银"})
    void isNotFoundByWhatItDoesNotSay(String q) {
        assertThat(Search.of(q.equals("%") ? "a%" : q).patterns()).as(q).anyMatch(pattern -> !like(pattern));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "'a -'", "a b c d e f g h i"})
    void whatTellsNothingIsRefused(String q) {
        assertThatThrownBy(() -> Search.of(q)).isInstanceOf(Problem.class);
    }

    @Test
    void everyChineseCharacterHasASpellingThatNoOthersContain() {
        var spelled = new StringBuilder();
        for (int character = 0x3400; character <= 0x9fff; character++) {
            spelled.append(HanCode.of(Character.toString(character)));
        }
        assertThat(spelled.toString()).matches("([A-M][N-Z]{3})+");
        assertThat(spelled.toString().split("(?<=\\G.{4})")).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(SearchText.of(List.of("", " "))).isEmpty();
    }

    private static boolean like(String pattern) {
        var part = pattern.substring(1, pattern.length() - 1).replaceAll("!(.)", "$1");
        return TEXT.contains(part);
    }
}
