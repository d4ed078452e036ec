package kam.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kam.kit.master.StaffMember;

/** The texts and ids that the bodies of a service's operations have, found in the records that its resources take. */
final class BodyFields {
    private final List<Field> found = new ArrayList<>();

    private BodyFields() {}

    /**
     * A field of an operation's body; the pointer goes to the first entry of each list.
     *
     * @param owner the record that it is a component of, or an entry of a component
     * @param staff null where it names nobody of the staff
     */
    record Field(
            String method, String path, String pointer, Class<?> type, Class<?> owner, String name, StaffMember staff) {
        boolean isStaff() {
            return staff != null;
        }

        boolean mayHaveLeft() {
            return isStaff() && staff.orFormer();
        }

        boolean isText() {
            return type == String.class;
        }

        boolean isId() {
            return type == UUID.class;
        }

        /** As in {@code NewTicket.owner}. */
        String component() {
            return owner.getSimpleName() + "." + name;
        }

        boolean isOf(Api.Operation operation) {
            return operation.method().equals(method) && operation.path().equals(path);
        }
    }

    static List<Field> of(JavaClasses code) {
        var fields = new BodyFields();
        code.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.reflect())
                .forEach(fields::resource);
        return List.copyOf(fields.found);
    }

    private void resource(Class<?> resource) {
        for (var operation : resource.getDeclaredMethods()) {
            verb(operation)
                    .ifPresent(verb -> Arrays.stream(operation.getParameters())
                            .filter(BodyFields::isBody)
                            .forEach(body -> walk(
                                    new Field(verb, path(resource, operation), "", null, null, null, null),
                                    body.getAnnotatedType(),
                                    Set.of())));
        }
    }

    private static Optional<String> verb(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** As the document has it: without what a parameter has to look like. */
    private static String path(Class<?> resource, Method operation) {
        var own = operation.getAnnotation(Path.class);
        var path = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(annotation -> annotation.annotationType().getName().startsWith("jakarta.ws.rs."));
    }

    private void walk(Field at, AnnotatedType type, Set<Class<?>> within) {
        var raw = type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType();
        if (raw == String.class || raw == UUID.class) {
            var staff = type.getAnnotation(StaffMember.class);
            found.add(new Field(at.method(), at.path(), at.pointer(), (Class<?>) raw, at.owner(), at.name(), staff));
        } else if (raw instanceof Class<?> list && Collection.class.isAssignableFrom(list)) {
            var entries = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            walk(under(at, "/0", at.owner(), at.name()), entries, within);
        } else if (raw instanceof Class<?> body && body.isRecord() && !within.contains(body)) {
            var deeper = new HashSet<>(within);
            deeper.add(body);
            for (var component : body.getRecordComponents()) {
                var name = component.getName();
                walk(under(at, "/" + name, body, name), component.getAnnotatedType(), deeper);
            }
        }
    }

    private static Field under(Field at, String step, Class<?> owner, String name) {
        return new Field(at.method(), at.path(), at.pointer() + step, null, owner, name, null);
    }
}
