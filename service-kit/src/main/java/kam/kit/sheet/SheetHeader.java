package kam.kit.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kam.kit.problem.Problem;

/**
 * Which column says what: by the names in the first row, in Chinese or English, or as an export names them.
 *
 * @param <C> what columns can say
 */
public final class SheetHeader<C extends Enum<C>> {
    private static final int LONGEST_TITLE = 200;

    private final SheetColumns<C> known;
    private final Map<C, Integer> columns = new TreeMap<>();
    private final List<String> titles;
    private final List<String> ignored = new ArrayList<>();

    /** Refuses a header without a column that is required, one that names a column twice, and titles without end. */
    SheetHeader(SheetColumns<C> known, List<String> titles) {
        this.known = known;
        this.titles = List.copyOf(titles);
        var twice = new HashSet<C>();
        for (int column = 0; column < titles.size(); column++) {
            var field = field(titles.get(column));
            if (field.isEmpty()) {
                ignore(titles.get(column));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                twice.add(field.get());
            }
        }
        var problem = new Problem(ImportProblem.HEADER_WRONG, "Read as the header: " + shown());
        if (titles.stream().anyMatch(title -> title.length() > LONGEST_TITLE)) {
            problem = problem.at("", "A column's name has over " + LONGEST_TITLE + " characters");
        }
        for (var required : known.required()) {
            if (!columns.containsKey(required)) {
                problem = problem.at("", "A column is missing: " + known.names().get(required));
            }
        }
        for (var field : twice) {
            problem = problem.at("", "Several columns are: " + known.names().get(field));
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private Optional<C> field(String title) {
        var plain =
                title.toLowerCase(Locale.ROOT).replaceFirst("^details\\.", "").replaceAll("[^\\p{L}\\p{N}]", "");
        return known.names().entrySet().stream()
                .filter(names -> names.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findAny();
    }

    private void ignore(String title) {
        if (!title.isBlank()) {
            ignored.add(title.strip());
        }
    }

    private String shown() {
        var text = String.join(", ", titles);
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    Map<C, Integer> columns() {
        return columns;
    }

    int width() {
        return titles.size();
    }

    /** Columns that say nothing we know. */
    public List<String> ignored() {
        return ignored;
    }

    /** The column's name as the file has it, or the first we know it by. */
    public String title(C field) {
        var column = columns.get(field);
        return column == null
                ? known.names().get(field).get(0)
                : titles.get(column).strip();
    }
}
