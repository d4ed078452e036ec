package kam.contractapproval;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Everything an object of this service says, field by field, in one canonical text. */
public final class Snapshot {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private Snapshot() {}

    public static String of(Object object) {
        var text = new StringBuilder();
        write(object, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            list.forEach(item -> write(item, text));
        } else if (value instanceof Collection<?> set) {
            text.append(new TreeSet<>(set)).append('\n');
        } else if (value != null && isOurs(value.getClass())) {
            FIELDS.computeIfAbsent(value.getClass(), Snapshot::fieldsOf).forEach(field -> {
                text.append(field.getName()).append('=');
                write(read(field, value), text);
            });
        } else {
            text.append(value).append('\n');
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("kam.contractapproval.") && !type.isEnum();
    }

    private static List<Field> fieldsOf(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private static Object read(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
