package kam.kit.web;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What a caller would like for an answer (RFC 9110 12.5), Accept and Accept-Language, put into one well-formed line each,
 * so that whatever looks at them later finds values with weights and nothing else.
 */
final class Preferences {
    private static final String TYPES = "Accept";
    private static final String LANGUAGES = "Accept-Language";
    private static final Pattern TYPE =
            Pattern.compile("\\*/\\*|TOKEN/(?:\\*|TOKEN)".replace("TOKEN", MediaTypes.TOKEN));
    private static final Pattern LANGUAGE = Pattern.compile("\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+");
    private static final Pattern WEIGHT = Pattern.compile("[qQ]\\s*+=\\s*+(0|1|[01]\\.\\d{0,3}+|\\.\\d{1,3}+)");

    private Preferences() {}

    /**
     * An empty header is none. What is no value of its header, or is wanted with weight 0, is left out; refuses with
     * 406 when Accept then names nothing any more. Of languages there is always one to answer in.
     */
    static void tidy(MultiMap headers) {
        var types = given(headers, TYPES);
        if (!types.isEmpty() && !keep(headers, TYPES, types, TYPE)) {
            throw new Problem(
                    CommonProblem.NOT_ACCEPTABLE,
                    new Wording("Accept 未列出任何可接受的媒体类型", "Accept names no media type that would be taken"));
        }
        keep(headers, LANGUAGES, given(headers, LANGUAGES), LANGUAGE);
    }

    private static List<String> given(MultiMap headers, String name) {
        var given = headers.getAll(name).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .filter(Predicate.not(String::isBlank))
                .toList();
        headers.remove(name);
        return given;
    }

    /** Whether anything remained. */
    private static boolean keep(MultiMap headers, String name, List<String> given, Pattern form) {
        var kept = given.stream().flatMap(part -> preference(part, form)).collect(Collectors.joining(","));
        if (!kept.isEmpty()) {
            headers.set(name, kept);
        }
        return !kept.isEmpty();
    }

    private static Stream<String> preference(String part, Pattern form) {
        var pieces = part.split(";");
        var value = pieces.length == 0 ? "" : pieces[0].strip();
        if (value.equals("*") && form == TYPE) {
            // An old habit of clients.
            value = "*/*";
        }
        var weight = weight(pieces);
        if (weight <= 0 || !form.matcher(value).matches()) {
            return Stream.empty();
        }
        return Stream.of(weight < 1 ? value + ";q=" + weight : value);
    }

    private static double weight(String[] pieces) {
        return Arrays.stream(pieces)
                .skip(1)
                .map(piece -> WEIGHT.matcher(piece.strip()))
                .filter(Matcher::matches)
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .findFirst()
                .orElse(1);
    }
}
