package kam.kit.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that a list can be exported as. */
public enum TableFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final List<String> JSON = List.of("application/json", "application/*", "*/*");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file's name ends, and by what the format is asked for. */
    public String extension() {
        return extension;
    }

    /** The one that this Accept header prefers to JSON; empty where it prefers JSON or names neither. */
    static Optional<TableFormat> preferredBy(String accept) {
        return Arrays.stream(accept.split(","))
                .map(Range::of)
                .filter(range -> range.quality > 0)
                .sorted(Comparator.comparingDouble(range -> -range.quality))
                .filter(range -> JSON.contains(range.type) || ofType(range.type).isPresent())
                .findFirst()
                .flatMap(range -> ofType(range.type));
    }

    private static Optional<TableFormat> ofType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findAny();
    }

    private record Range(String type, double quality) {
        private static final Pattern QUALITY = Pattern.compile("q=([01](\\.\\d{0,3})?)");

        static Range of(String text) {
            var parts = text.toLowerCase(Locale.ROOT).split(";");
            var quality = Arrays.stream(parts)
                    .map(part -> QUALITY.matcher(part.strip()))
                    .filter(Matcher::matches)
                    .mapToDouble(part -> Double.parseDouble(part.group(1)))
                    .findFirst();
            return new Range(parts.length == 0 ? "" : parts[0].strip(), quality.orElse(1));
        }
    }
}
