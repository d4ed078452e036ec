package kam.kit.list;

/**
 * Chinese characters spelled in four letters each, so that an index of trigrams finds a single one. The first letter is
 * of the first half of the alphabet and the others of the second, so that a spelling occurs in another only where the
 * characters do. The letters are capitals, which folded text has none of; trigrams make no difference of them.
 */
final class HanCode {
    private static final int EXTENSION = 0x3400;
    private static final int EXTENSION_END = 0x4dbf;
    private static final int UNIFIED = 0x4e00;
    private static final int UNIFIED_END = 0x9fff;
    private static final int HALF = 13;

    private HanCode() {}

    /** Whether it is spelled: the unified ideographs and their first extension, which is all that names are made of. */
    static boolean covers(int character) {
        return character >= UNIFIED && character <= UNIFIED_END || character >= EXTENSION && character <= EXTENSION_END;
    }

    /** The Chinese characters of the text spelled one behind the other; a space stands for what lies between them. */
    static String of(String text) {
        var code = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (covers(character)) {
                spell(character, code);
            } else if (!code.isEmpty() && code.charAt(code.length() - 1) != ' ') {
                code.append(' ');
            }
        });
        return code.toString().strip();
    }

    private static void spell(int character, StringBuilder code) {
        int number = character >= UNIFIED ? character - UNIFIED : character - EXTENSION + UNIFIED_END - UNIFIED + 1;
        code.append((char) ('A' + number / (HALF * HALF * HALF)))
                .append((char) ('N' + number / (HALF * HALF) % HALF))
                .append((char) ('N' + number / HALF % HALF))
                .append((char) ('N' + number % HALF));
    }
}
