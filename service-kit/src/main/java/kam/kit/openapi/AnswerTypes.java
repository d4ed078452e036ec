package kam.kit.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that operations answer with and do not take, by the names that the scanner gives their schemas. */
final class AnswerTypes {
    private final Set<Class<?>> taken = new HashSet<>();
    private final Map<Class<?>, Set<String>> answered = new HashMap<>();

    AnswerTypes(List<ResourceMethod> operations) {
        operations.stream().flatMap(ResourceMethod::takenTypes).forEach(type -> walk(type, this::take));
        operations.stream().flatMap(ResourceMethod::answerTypes).forEach(type -> walk(type, this::answer));
        taken.forEach(answered::remove);
    }

    /** Several where records of different classes have one simple name: the scanner numbers their schemas. */
    Set<Class<?>> named(String schema) {
        var plain = schema.replaceFirst("\\d+$", "");
        return answered.entrySet().stream()
                .filter(type -> type.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private interface Visitor {
        /** Whether this is new, so that what it consists of is to be visited as well. */
        boolean visit(Class<?> record, String schema);
    }

    private boolean take(Class<?> record, String schema) {
        return taken.add(record);
    }

    private boolean answer(Class<?> record, String schema) {
        return answered.computeIfAbsent(record, first -> new HashSet<>()).add(schema);
    }

    private static void walk(Type type, Visitor visitor) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> walk(argument, visitor));
            if (generic.getRawType() instanceof Class<?> raw) {
                visit(raw, nameOf(generic), visitor);
            }
        } else if (type instanceof Class<?> plain) {
            visit(plain, plain.getSimpleName(), visitor);
        }
    }

    private static void visit(Class<?> type, String schema, Visitor visitor) {
        if (type.isRecord() && visitor.visit(type, schema)) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> walk(component.getGenericType(), visitor));
        }
        if (type.isArray()) {
            walk(type.getComponentType(), visitor);
        }
    }

    private static String nameOf(ParameterizedType generic) {
        return ((Class<?>) generic.getRawType()).getSimpleName()
                + Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> argument instanceof Class<?> plain ? plain.getSimpleName() : "")
                        .collect(Collectors.joining());
    }
}
