package kam.kit.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagTest {
    private static String refusal(String ifMatch) {
        return assertThrows(Problem.class, () -> Etag.mustMatch(ifMatch, 3))
                .code()
                .code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"1\", \"3\"", " \"3\" ", "*"})
    void aTagOfTheCurrentVersionLetsTheUpdateGoOn(String ifMatch) {
        assertDoesNotThrow(() -> Etag.mustMatch(ifMatch, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2\",\"4\"", "3", "W/\"3\"", "\"33\""})
    void noOtherTagDoes(String ifMatch) {
        assertEquals("stale-version", refusal(ifMatch));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void anUpdateWithoutTagIsRefused(String ifMatch) {
        assertEquals("if-match-required", refusal(ifMatch));
    }

    @Test
    void theTagIsStrong() {
        assertEquals("\"3\"", Etag.of(3));
    }
}
