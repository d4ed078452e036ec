package kam.customer.account.customer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kam.customer.account.customer.Customer.Ownership;

/** What one row of an import says; an empty cell says nothing, and what is on record stays. */
public final class CustomerRow {
    /** As an export writes it, and as people do. */
    private static final Map<String, Ownership> OWNERSHIPS = Map.of(
            "PRIVATE", Ownership.PRIVATE,
            "民营", Ownership.PRIVATE,
            "STATE_OWNED", Ownership.STATE_OWNED,
            "国有", Ownership.STATE_OWNED,
            "PUBLIC_BODY", Ownership.PUBLIC_BODY,
            "公共机构", Ownership.PUBLIC_BODY);

    private final Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);

    /** Spaces around a value, and within a credit code, are the spreadsheet's. */
    public CustomerRow(Map<CustomerField, String> cells) {
        cells.forEach((field, text) -> {
            var value = trimmed(text);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        values.computeIfPresent(
                CustomerField.CREDIT_CODE,
                (field, code) -> code.replaceAll("[\\s\\u00a0\\u3000]", "").toUpperCase(Locale.ROOT));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
    }

    /** Null where the row says nothing. */
    public String get(CustomerField field) {
        return values.get(field);
    }

    public String creditCode() {
        return get(CustomerField.CREDIT_CODE);
    }

    /** The row's own value, or else what is on record. */
    String get(CustomerField field, String onRecord) {
        return values.getOrDefault(field, onRecord);
    }

    /** Null where the row says nothing, or nothing that we know. */
    Ownership ownership() {
        return OWNERSHIPS.get(get(CustomerField.OWNERSHIP, "").toUpperCase(Locale.ROOT));
    }

    boolean hasContact() {
        return values.containsKey(CustomerField.CONTACT_NAME)
                || values.containsKey(CustomerField.CONTACT_TITLE)
                || values.containsKey(CustomerField.CONTACT_PHONE)
                || values.containsKey(CustomerField.CONTACT_RESPONSIBLE);
    }

    boolean hasControlCharacters(CustomerField field) {
        return values.getOrDefault(field, "").chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    }
}
