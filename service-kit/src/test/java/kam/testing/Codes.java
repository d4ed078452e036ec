package kam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kam.kit.problem.FaultCode;
import kam.kit.problem.ProblemCode;

/** The enums of the module under test, and among them those in which its problems and faults stand. */
final class Codes {
    private static final Path CLASSES = Path.of("target/classes");

    private final List<Class<?>> enums;

    Codes() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            this.enums = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.startsWith("kam") && file.endsWith(".class"))
                    .<Class<?>>map(Codes::load)
                    .filter(Class::isEnum)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the enums of problems and faults, sorted. */
    List<String> names() {
        return enums.stream()
                .filter(type -> ProblemCode.class.isAssignableFrom(type) || FaultCode.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();
    }

    List<ProblemCode> problems() {
        return constants(ProblemCode.class)
                .sorted(Comparator.comparing(ProblemCode::code))
                .toList();
    }

    List<FaultCode> faults() {
        return constants(FaultCode.class)
                .sorted(Comparator.comparing(FaultCode::code))
                .toList();
    }

    /** Every constant of every enum of the module, as {@code CustomerStatus.PROSPECT}. */
    List<String> values() {
        return enums.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .toList();
    }

    private <T> Stream<T> constants(Class<T> kind) {
        return enums.stream()
                .filter(kind::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(kind::cast);
    }
}
