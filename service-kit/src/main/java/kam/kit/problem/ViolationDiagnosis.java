package kam.kit.problem;

import io.quarkus.arc.Subclass;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kam.kit.problem.Problem.FieldError;

/** Turns violations of declared constraints into JSON pointers and parameter names. */
final class ViolationDiagnosis {
    /** A list of a thousand entries may have some thousands, which nobody reads and which answers need not carry. */
    private static final int MOST_NAMED = 100;

    private static final Wording OUT_OF_BOUNDS = new Wording("参数超出允许范围", "A parameter is out of its bounds");
    private static final Wording CORRECT = new Wording("请更正所列字段", "Correct the fields named");

    private ViolationDiagnosis() {}

    /** Empty when an answer, not the request, breaks its constraints: that is our fault. */
    static Optional<Problem> of(ConstraintViolationException failure) {
        var errors = new ArrayList<FieldError>();
        var refusals = new ArrayList<ProblemCode>();
        for (var violation : failure.getConstraintViolations()) {
            var place = Place.of(violation);
            if (place == null) {
                return Optional.empty();
            }
            var refusal = refusal(violation);
            errors.add(place.error(refusal == null ? ConstraintFault.of(violation) : fault(refusal)));
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        errors.sort(Comparator.comparing(ViolationDiagnosis::place).thenComparing(FieldError::detail));
        var named = errors.subList(0, Math.min(errors.size(), MOST_NAMED));
        if (!errors.isEmpty() && refusals.size() == errors.size()) {
            var code = refusals.get(0);
            var problem = new Problem(code, CORRECT, named);
            return Optional.of(code.text().status() == 404 ? problem.retryAfter(1) : problem);
        }
        boolean onlyParameters = !errors.isEmpty() && errors.stream().allMatch(error -> error.parameter() != null);
        return Optional.of(
                onlyParameters
                        ? new Problem(CommonProblem.INVALID_PARAMETER, OUT_OF_BOUNDS, named)
                        : new Problem(CommonProblem.VALIDATION_FAILED, CORRECT, named));
    }

    /** Null where the fault is one of form. */
    private static ProblemCode refusal(ConstraintViolation<?> violation) {
        var refused = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getAnnotation(RefusedAs.class);
        return refused == null
                ? null
                : Arrays.stream(refused.value().getEnumConstants())
                        .filter(code -> code.name().equals(violation.getMessage()))
                        .map(ProblemCode.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static Fault fault(ProblemCode refusal) {
        var text = refusal.text();
        return new Fault(text.code(), new Wording(text.chinese(), text.english()));
    }

    private static String place(FieldError error) {
        return error.parameter() == null ? error.pointer() : error.parameter();
    }

    /** Where a violation is: in a parameter, if that is not null, or else at a pointer into the body. */
    private record Place(String pointer, String parameter) {

        static Place of(ConstraintViolation<?> violation) {
            var nodes = new ArrayList<Path.Node>();
            violation.getPropertyPath().forEach(nodes::add);
            if (nodes.isEmpty() || nodes.get(0).getKind() != ElementKind.METHOD) {
                return new Place(pointer(nodes), null);
            }
            if (nodes.get(1).getKind() == ElementKind.RETURN_VALUE) {
                return null;
            }
            if (nodes.get(1).getKind() != ElementKind.PARAMETER) {
                return new Place("", null);
            }
            return ofParameter(violation.getRootBeanClass(), nodes);
        }

        private static Place ofParameter(Class<?> resource, List<Path.Node> nodes) {
            var method = nodes.get(0).as(Path.MethodNode.class);
            var parameter = nodes.get(1).as(Path.ParameterNode.class);
            var declared = method(resource, method.getName(), method.getParameterTypes())
                    .getParameters()[parameter.getParameterIndex()];
            if (declared.isAnnotationPresent(BeanParam.class) && nodes.size() > 2) {
                return new Place(
                        null, fieldName(declared.getType(), nodes.get(2).getName()));
            }
            String name = parameterName(declared);
            return name != null ? new Place(null, name) : new Place(pointer(nodes.subList(2, nodes.size())), null);
        }

        /** The container's subclass repeats the methods without the annotations of their parameters. */
        private static Method method(Class<?> resource, String name, List<Class<?>> types) {
            var declaring = Subclass.class.isAssignableFrom(resource) ? resource.getSuperclass() : resource;
            try {
                return declaring.getMethod(name, types.toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A validated method is not there: " + name, e);
            }
        }

        private static String fieldName(Class<?> bean, String property) {
            for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
                for (var field : type.getDeclaredFields()) {
                    if (field.getName().equals(property) && parameterName(field) != null) {
                        return parameterName(field);
                    }
                }
            }
            return property;
        }

        private static String parameterName(AnnotatedElement element) {
            if (element.isAnnotationPresent(QueryParam.class)) {
                return element.getAnnotation(QueryParam.class).value();
            }
            if (element.isAnnotationPresent(PathParam.class)) {
                return element.getAnnotation(PathParam.class).value();
            }
            if (element.isAnnotationPresent(HeaderParam.class)) {
                return element.getAnnotation(HeaderParam.class).value();
            }
            return null;
        }

        private static String pointer(List<Path.Node> nodes) {
            var pointer = new JsonPointer();
            for (var node : nodes) {
                if (node.getIndex() != null) {
                    pointer.index(node.getIndex());
                } else if (node.getKey() != null) {
                    pointer.field(node.getKey().toString());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.field(node.getName());
                }
            }
            return pointer.toString();
        }

        FieldError error(Fault fault) {
            return new FieldError(pointer, parameter, fault);
        }
    }
}
