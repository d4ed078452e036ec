package kam.kit.intake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a cell says something, read as the JSON that says the same. What is not of the form stays the text that it is, so
 * that it is refused as it would be in JSON. Ours.
 */
@FunctionalInterface
public interface Cell {
    /** What a text without blanks at its ends says. */
    JsonNode value(String text);

    /** Null where the cell says nothing. */
    default JsonNode read(String text) {
        var trimmed = text.replaceAll("^[\\s\u00a0\u3000]+|[\\s\u00a0\u3000]+$", "");
        return trimmed.isEmpty() ? null : value(trimmed);
    }
}
