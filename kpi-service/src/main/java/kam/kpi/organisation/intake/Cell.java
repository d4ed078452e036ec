package kam.kpi.organisation.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a cell says something, read as the JSON that says the same. What is not of the form stays the text that it is, so
 * that it is refused as it would be in JSON. Ours.
 */
public enum Cell {
    TEXT {
        @Override
        JsonNode value(String text) {
            return JSON.textNode(text);
        }
    },
    NUMBER {
        @Override
        JsonNode value(String text) {
            return NUMERIC.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
        }
    },
    /** As 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, or as a spreadsheet counts days. */
    DAY {
        @Override
        JsonNode value(String text) {
            if (COUNTED.matcher(text).matches()) {
                return JSON.textNode(BEFORE_ALL.plusDays(Long.parseLong(text)).toString());
            }
            var day = DATE.matcher(text);
            return JSON.textNode(
                    day.matches()
                            ? "%s-%2s-%2s"
                                    .formatted(day.group(1), day.group(2), day.group(3))
                                    .replace(' ', '0')
                            : text);
        }
    },
    /** By its code, or as people write it (学历). */
    EDUCATION {
        @Override
        JsonNode value(String text) {
            return JSON.textNode(EDUCATIONS.getOrDefault(text, text));
        }
    },
    /** Several, with a comma, a semicolon or a space between them. */
    LIST {
        @Override
        JsonNode value(String text) {
            var list = JSON.arrayNode();
            for (var one : text.split("[,，、;；\\s\u3000]+")) {
                list.add(one);
            }
            return list;
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMERIC = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern COUNTED = Pattern.compile("\\d{5}");
    private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 30);
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private static final Map<String, String> EDUCATIONS = Map.of(
            "高中", "SECONDARY",
            "中专", "SECONDARY",
            "大专", "JUNIOR_COLLEGE",
            "专科", "JUNIOR_COLLEGE",
            "大学专科", "JUNIOR_COLLEGE",
            "本科", "BACHELOR",
            "大学本科", "BACHELOR",
            "硕士", "MASTER",
            "博士", "DOCTOR");

    abstract JsonNode value(String text);

    /** Null where the cell says nothing. */
    JsonNode read(String text) {
        var trimmed = text.replaceAll("^[\\s\u00a0\u3000]+|[\\s\u00a0\u3000]+$", "");
        return trimmed.isEmpty() ? null : value(trimmed);
    }
}
