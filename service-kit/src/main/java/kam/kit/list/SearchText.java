package kam.kit.list;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a row is found by: each of its terms as it is written, in pinyin without tones, by its initials, and its Chinese
 * characters spelled ({@link HanCode}); all folded, so that case, width and forms of letters do not matter. The pinyin
 * of a character is that of the word it stands in; its dictionary is read with the first one, takes a fifth of a second
 * and 10 MB.
 */
final class SearchText {
    /** Two words of one term are never taken for one across it: nothing that is asked for has a line break. */
    private static final String BEGIN = "\n ";

    private static final Pattern HAN = Pattern.compile("[\u3400-\u4dbf\u4e00-\u9fff]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private SearchText() {}

    /** Terms that are null are left out. */
    static String of(List<String> terms) {
        Set<String> forms = new LinkedHashSet<>();
        for (var term : terms) {
            if (term != null) {
                addForms(folded(term), forms);
            }
        }
        forms.remove("");
        return forms.isEmpty() ? "" : BEGIN + String.join(BEGIN, forms);
    }

    private static void addForms(String term, Set<String> forms) {
        forms.add(term);
        if (HAN.matcher(term).find()) {
            forms.add(spoken(term, Function.identity()));
            forms.add(spoken(term, syllable -> syllable.substring(0, 1)));
            forms.add(HanCode.of(term));
        }
    }

    /** Compatible characters as one, lower case, one space for all white space. */
    static String folded(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(compatible).replaceAll(" ").strip();
    }

    private static String spoken(String term, Function<String, String> form) {
        return HAN.matcher(term).replaceAll(run -> {
            var syllables = new StringBuilder();
            for (var pinyin : PinyinDictionary.convertToPinyin(run.group(), false)) {
                if (pinyin != Pinyin.none5) {
                    syllables.append(form.apply(pinyin.getPinyinWithoutTone()));
                }
            }
            return syllables.toString();
        });
    }
}
