package kam.kit.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The ways in which cells of any file are read. */
public enum PlainCell implements Cell {
    TEXT {
        @Override
        public JsonNode value(String text) {
            return JSON.textNode(text);
        }
    },
    NUMBER {
        @Override
        public JsonNode value(String text) {
            return NUMERIC.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
        }
    },
    /** As 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, or as a spreadsheet counts days. */
    DAY {
        @Override
        public JsonNode value(String text) {
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
    /** Several, with a comma, a semicolon or a space between them. */
    LIST {
        @Override
        public JsonNode value(String text) {
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
}
