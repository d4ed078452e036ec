package kam.customer.account.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeTest {
    /** Codes of well-known companies, as published in the national register. */
    private static final String[] PUBLISHED = {
        "914403001922038216", "91330100799655058B", "9144030071526726XG", "91110000802100433B", "91440300708461136T"
    };

    @Test
    void publishedCodesAreValid() {
        assertThat(PUBLISHED).allMatch(CreditCode::isValid);
    }

    @Test
    void anotherCheckCharacterMakesACodeInvalid() {
        for (var code : PUBLISHED) {
            var last = code.charAt(17) == '0' ? '1' : '0';
            assertThat(CreditCode.isValid(code.substring(0, 17) + last)).isFalse();
        }
    }

    @Test
    void twoCharactersExchangedMakeACodeInvalid() {
        assertThat(CreditCode.isValid("914403001922083216")).isFalse();
    }

    @Test
    void lettersThatLookLikeDigitsAreInNoCode() {
        for (var letter : "IOZSV".toCharArray()) {
            assertThat(CreditCode.isValid("91440300192203821" + letter)).isFalse();
        }
    }

    @Test
    void smallLettersAndOtherLengthsAreNoCode() {
        assertThat(CreditCode.isValid("91330100799655058b")).isFalse();
        assertThat(CreditCode.isValid("91440300192203821")).isFalse();
        assertThat(CreditCode.isValid("9144030019220382166")).isFalse();
        assertThat(CreditCode.isValid("")).isFalse();
        assertThat(CreditCode.isValid(null)).isFalse();
    }
}
