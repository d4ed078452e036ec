package kam.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that is called from some code, through whatever code of one service, as far as the byte code shows it. */
final class Calls {
    private final String base;
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final List<JavaCodeUnitAccess<?>> calls = new ArrayList<>();

    Calls(String base) {
        this.base = base;
    }

    void follow(JavaCodeUnit code) {
        if (!seen.add(code)) {
            return;
        }
        Stream.<JavaCodeUnitAccess<?>>concat(
                        code.getCallsFromSelf().stream(), code.getCodeUnitReferencesFromSelf().stream())
                .forEach(call -> {
                    calls.add(call);
                    targets(call).forEach(this::follow);
                });
    }

    /** What is called on a supertype may be done by any subtype. */
    private Stream<JavaCodeUnit> targets(JavaCodeUnitAccess<?> call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        if (!owner.getPackageName().equals(base) && !owner.getPackageName().startsWith(base + ".")) {
            return Stream.empty();
        }
        var parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                target.resolveMember().stream().map(JavaCodeUnit.class::cast),
                owner.getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream()));
    }

    Stream<JavaCodeUnitAccess<?>> into(Class<?> type) {
        return calls.stream().filter(call -> call.getTargetOwner().isAssignableTo(type));
    }
}
