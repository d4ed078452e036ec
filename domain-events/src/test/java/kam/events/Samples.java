package kam.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An example of any record of the language; each of its UUIDs is another one. */
final class Samples {
    private Samples() {}

    /** With every component. */
    static <T> T full(Class<T> record) {
        return build(record, true);
    }

    /** Without the components that may be absent. */
    static <T> T sparse(Class<T> record) {
        return build(record, false);
    }

    /** The name of the component that the event's key is. */
    static String keyComponent(Class<? extends DomainEvent> event) {
        UUID key = full(event).key();
        return Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> uuid(name).equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The key of " + event.getName() + " is none of its components"));
    }

    private static <T> T build(Class<T> record, boolean full) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(c -> full || !EventSchemas.mayBeAbsent(record, c.getName())
                        ? value(c.getName(), c.getGenericType(), full)
                        : null)
                .toArray();
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No example of " + record.getName(), e);
        }
    }

    private static Object value(String name, Type type, boolean full) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Object item = value(name, list.getActualTypeArguments()[0], full);
            return List.of(item, item);
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return build(record, full);
        }
        if (type == UUID.class) {
            return uuid(name);
        }
        if (type == String.class) {
            return name + " 大客户 \"1\"";
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1234567890123456.50");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 2, 28);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-02-28T15:59:59.123456Z");
        }
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        throw new AssertionError("The language has no " + type.getTypeName() + " so far: " + name);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
