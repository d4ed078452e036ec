package kam.kit.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which fields of an answer are always there. Of a record that is only ever answered with, these are the components that
 * cannot be null (numbers, truth values), its id, its enums and its lists and maps, which are empty instead; one that may
 * be absent all the same is marked {@code @Nullable}. Of what else is never null, only that is promised which is marked
 * {@code @Nonnull}. The fields of an unwrapped component are the record's own.
 */
final class RequiredFields {
    private RequiredFields() {}

    /** Marks them in the schemas of these types that are not taken by any operation as well. */
    static void markIn(Map<String, Schema> schemas, AnswerTypes types) {
        schemas.forEach((name, schema) -> {
            var properties = schema.getProperties() == null
                    ? Set.<String>of()
                    : schema.getProperties().keySet();
            var records = types.named(name).stream()
                    .filter(type -> names(type).equals(properties))
                    .toList();
            if (!records.isEmpty()) {
                var required = new TreeSet<>(properties);
                records.forEach(type -> required.retainAll(requiredOf(type)));
                if (schema.getRequired() != null) {
                    required.addAll(schema.getRequired());
                }
                schema.setRequired(
                        required.isEmpty()
                                ? null
                                : properties.stream().filter(required::contains).toList());
            }
        });
    }

    private static Set<String> names(Class<?> type) {
        return fields(type).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    private static Set<String> requiredOf(Class<?> type) {
        return fields(type)
                .filter(RequiredFields::isAlwaysThere)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Stream<RecordComponent> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? fields(component.getType())
                        : Stream.of(component));
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        var type = component.getType();
        boolean isId = type == UUID.class && component.getName().equals("id");
        boolean isList = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return component.isAnnotationPresent(Nonnull.class)
                || (type.isPrimitive() || type.isEnum() || isList || isId)
                        && !component.isAnnotationPresent(Nullable.class);
    }
}
