package kam.kit.problem;

import java.util.Locale.LanguageRange;

/** The languages in which people are answered. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in Content-Language. */
    String tag() {
        return tag;
    }

    /** Chinese unless English is preferred; what is no list of languages, or absent, prefers nothing. */
    static Language of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return CHINESE;
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .map(LanguageRange::getRange)
                    .filter(range -> range.startsWith("en") || range.startsWith("zh"))
                    .findFirst()
                    .filter(range -> range.startsWith("en"))
                    .map(english -> ENGLISH)
                    .orElse(CHINESE);
        } catch (IllegalArgumentException notALanguageList) {
            return CHINESE;
        }
    }
}
