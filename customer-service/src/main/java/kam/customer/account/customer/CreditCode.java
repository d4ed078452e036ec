package kam.customer.account.customer;

/**
 * Unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, the last one a check character.
 * Source: requirement C5.
 */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** Whether it has the form of a code and its check character is right. */
    public static boolean isValid(String code) {
        return code != null && code.matches("[" + ALPHABET + "]{18}") && code.charAt(17) == checkCharacter(code);
    }

    private static char checkCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
