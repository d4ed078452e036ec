package kam.kit.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kam.kit.problem.FaultCode;
import kam.kit.problem.ProblemCode;

/**
 * The files that name the enums of problems and faults, one in each module that has some, since a running service has no
 * other way to find them; a test of each module holds them complete.
 */
final class CodeFiles {
    static final String RESOURCE = "META-INF/kam-codes";

    private CodeFiles() {}

    static Map<String, Label> problems() {
        var labels = new TreeMap<String, Label>();
        constants(ProblemCode.class).forEach(problem -> labels.put(problem.code(), Label.of(problem.title())));
        return labels;
    }

    static Map<String, Label> faults() {
        var labels = new TreeMap<String, Label>();
        constants(FaultCode.class).forEach(fault -> labels.put(fault.code(), Label.of(fault.wording())));
        return labels;
    }

    private static <T> List<T> constants(Class<T> kind) {
        return named().stream()
                .filter(kind::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(kind::cast)
                .toList();
    }

    private static List<Class<?>> named() {
        var loader = Thread.currentThread().getContextClassLoader();
        try {
            return Collections.list(loader.getResources(RESOURCE)).stream()
                    .flatMap(file -> lines(file).stream())
                    .<Class<?>>map(name -> load(name, loader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Codes cannot be read", e);
        }
    }

    private static List<String> lines(URL file) {
        try (var reader = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(RESOURCE + " names a class that is not there", e);
        }
    }
}
