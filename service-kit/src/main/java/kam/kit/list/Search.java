package kam.kit.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kam.kit.persistence.Filter;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * What is asked by {@code q}: rows of which the search text has every word. A word is found anywhere; one or two
 * letters or digits only where a word begins, since no index finds so little in the midst.
 */
record Search(List<String> patterns) {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern INDEXED = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** Refuses what no row can be told by: no word at all, or a word without a letter, digit or Chinese character. */
    static Search of(String text) {
        var words = Arrays.stream(SearchText.folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean tooMuch = words.size() > MOST_WORDS || text.length() > LONGEST;
        if (tooMuch
                || words.isEmpty()
                || !words.stream().allMatch(word -> SOMETHING.matcher(word).find())) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, "A parameter cannot be read")
                    .atParameter(
                            "q",
                            "Expected at most " + MOST_WORDS + " words, of letters, digits or Chinese characters, and "
                                    + LONGEST + " characters");
        }
        var patterns = new ArrayList<String>();
        words.forEach(word -> addPatterns(word, patterns));
        return new Search(patterns);
    }

    private static void addPatterns(String word, List<String> patterns) {
        if (word.codePoints().allMatch(HanCode::covers)) {
            patterns.add("%" + HanCode.of(word) + "%");
            return;
        }
        var han = HanCode.of(word);
        boolean anywhere = !han.isEmpty() || INDEXED.matcher(word).find();
        patterns.add((anywhere ? "%" : "% ") + escaped(word) + "%");
        for (var run : han.split(" ")) {
            if (!run.isEmpty()) {
                patterns.add("%" + run + "%");
            }
        }
    }

    private static String escaped(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }

    void addTo(Filter filter) {
        for (int i = 0; i < patterns.size(); i++) {
            filter.where("searchText like :q" + i + " escape '!'", "q" + i, patterns.get(i));
        }
    }
}
