package kam.kit.list;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** What is asked for by a name: the attribute at this path of the root, of this type. */
record Attribute(String name, String path, Class<?> type) {
    private static final Set<Class<?>> ORDERED = Set.of(
            String.class,
            BigDecimal.class,
            LocalDate.class,
            Instant.class,
            int.class,
            Integer.class,
            long.class,
            Long.class);

    /** Throws IllegalArgumentException where the root has no such attribute. */
    static Attribute of(Class<?> root, String declared) {
        int equals = declared.indexOf('=');
        var name = equals < 0 ? declared : declared.substring(0, equals);
        var path = declared.substring(equals + 1);
        Class<?> type = root;
        for (var step : path.split("\\.")) {
            type = field(type, step).getType();
        }
        return new Attribute(name, path, type);
    }

    private static Field field(Class<?> type, String name) {
        for (var owner = type; owner != null; owner = owner.getSuperclass()) {
            var found = Arrays.stream(owner.getDeclaredFields())
                    .filter(field -> field.getName().equals(name))
                    .findAny();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no attribute " + name);
    }

    /** The same, if its values are in an order that the database knows as we do. */
    Attribute ordered() {
        if (!ORDERED.contains(type)) {
            throw new IllegalArgumentException(path + " is not of an ordered type");
        }
        return this;
    }

    boolean canBeNull() {
        return !type.isPrimitive();
    }
}
