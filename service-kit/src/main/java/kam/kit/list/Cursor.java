package kam.kit.list;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** How far a list was read: the last row's value, null where it has none, and its id. */
record Cursor(Object value, UUID id) {
    private static final int ID = 16;
    private static final char VALUE = '\0';

    /** Opaque to clients: the id, the order, and the value behind a NUL if there is one. */
    String text(Order order) {
        var text = order.text();
        if (!order.isById() && value != null) {
            text += VALUE + (value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
        var rest = text.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(ID + rest.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(rest);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Null where the list is read from its beginning; refused with 400 unless it is of this order. */
    static Cursor of(String text, Order order) {
        if (text == null) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var rest = StandardCharsets.UTF_8.decode(bytes).toString();
            int nul = rest.indexOf(VALUE);
            if (order.text().equals(nul < 0 ? rest : rest.substring(0, nul))) {
                return new Cursor(nul < 0 ? null : value(rest.substring(nul + 1), order), id);
            }
        } catch (RuntimeException notOurs) {
            // falls through to the one answer for a cursor that is not of this list
        }
        throw Values.refused("after", "Expected the next of the page before, in the same order");
    }

    private static Object value(String text, Order order) {
        if (text.indexOf(VALUE) >= 0) {
            throw new IllegalArgumentException("A text without NUL");
        }
        var type = order.by().type();
        return type == String.class ? text : Values.one("after", type, text);
    }
}
