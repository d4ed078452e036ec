package kam.kit.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kam.kit.list.Grammar;
import kam.kit.persistence.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.logging.Logger;

/** The Java method behind an operation, found by the id that the scanner gave: {@code package.Class_method}. */
final class ResourceMethod {
    private static final Logger log = Logger.getLogger(ResourceMethod.class);

    private final Method method;

    private ResourceMethod(Method method) {
        this.method = method;
    }

    /** Empty if the id is not the scanner's but was given in {@code @Operation}. */
    static Optional<ResourceMethod> of(String scannedId) {
        int underscore = scannedId == null ? -1 : scannedId.lastIndexOf('_');
        if (underscore < 0) {
            return Optional.empty();
        }
        try {
            var resource = Class.forName(
                    scannedId.substring(0, underscore),
                    false,
                    Thread.currentThread().getContextClassLoader());
            return Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> method.getName().equals(scannedId.substring(underscore + 1)))
                    .filter(method -> !method.isSynthetic())
                    .findFirst()
                    .map(ResourceMethod::new);
        } catch (ClassNotFoundException e) {
            log.debugf("Operation id %s names no class", scannedId);
            return Optional.empty();
        }
    }

    /** The annotation of the method, or else of its class. */
    <A extends Annotation> Optional<A> annotation(Class<A> type) {
        var onMethod = method.getAnnotation(type);
        return Optional.ofNullable(
                onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(type));
    }

    Optional<Grammar> grammar() {
        return Grammar.of(method);
    }

    boolean takes(Class<?> type) {
        return List.of(method.getParameterTypes()).contains(type);
    }

    /** The types of all its parameters. */
    Stream<Type> takenTypes() {
        return Arrays.stream(method.getGenericParameterTypes());
    }

    /** What it returns, or is described to. */
    Stream<Type> answerTypes() {
        var described = Optional.ofNullable(method.getAnnotation(APIResponseSchema.class));
        return Stream.concat(
                Stream.of(method.getGenericReturnType()), described.<Type>map(APIResponseSchema::value).stream());
    }

    boolean returnsNothing() {
        return method.getReturnType() == void.class;
    }

    boolean returnsList() {
        return method.getReturnType() == Page.class || Collection.class.isAssignableFrom(method.getReturnType());
    }

    /** Verb and noun: {@code submit} of ContractResource is {@code submitContract}, {@code list} lists contracts. */
    String operationId() {
        var noun = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        var verb = method.getName();
        if (verb.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT))) {
            return verb;
        }
        return verb + (verb.equals("list") ? plural(noun) : noun);
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("sis")) {
            return noun.substring(0, noun.length() - 2) + "es";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
