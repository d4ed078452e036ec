package kam.kit.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which roles an operation names. */
@ApplicationScoped
class OperationRoles {
    private final Map<Method, Set<String>> named = new ConcurrentHashMap<>();

    /** Groups replaced by their members; none where the operation names none, or where there is no operation. */
    Set<String> of(Method operation) {
        return operation == null ? Set.of() : named.computeIfAbsent(operation, OperationRoles::read);
    }

    private static Set<String> read(Method operation) {
        var ofMethod = operation.getAnnotation(RolesAllowed.class);
        var roles = ofMethod != null ? ofMethod : operation.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return roles == null ? Set.of() : Set.copyOf(Role.resolved(roles.value()));
    }
}
