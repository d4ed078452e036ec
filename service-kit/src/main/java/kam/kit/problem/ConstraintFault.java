package kam.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fault that a violated constraint stands for, as precise as the value at hand allows. */
final class ConstraintFault {
    /** What every constraint has, and says nothing of the value. */
    private static final Set<String> FORMAL = Set.of("message", "groups", "payload");

    private final ConstraintViolation<?> violation;
    private final Map<String, Object> attributes;
    private final Object value;

    private ConstraintFault(ConstraintViolation<?> violation) {
        this.violation = violation;
        this.attributes = violation.getConstraintDescriptor().getAttributes();
        this.value = violation.getInvalidValue();
    }

    static Fault of(ConstraintViolation<?> violation) {
        return new ConstraintFault(violation).fault();
    }

    /** A constraint with a message of its own says more by that than by ours. */
    private Fault fault() {
        var type = name();
        if (!String.valueOf(attributes.get("message")).startsWith("{")) {
            return other(type);
        }
        return switch (type) {
            case "NotNull" -> CommonFault.REQUIRED.fault();
            case "NotBlank" -> (value == null ? CommonFault.REQUIRED : CommonFault.BLANK).fault();
            case "NotEmpty" -> (value == null ? CommonFault.REQUIRED : CommonFault.EMPTY).fault();
            case "Null" -> CommonFault.UNWANTED.fault();
            case "Size" -> size();
            case "Min" -> CommonFault.AT_LEAST.with("min", attributes.get("value"));
            case "Max" -> CommonFault.AT_MOST.with("max", attributes.get("value"));
            case "DecimalMin" -> bound(CommonFault.AT_LEAST, "min", CommonFault.GREATER_THAN);
            case "DecimalMax" -> bound(CommonFault.AT_MOST, "max", CommonFault.LESS_THAN);
            case "PositiveOrZero" -> CommonFault.AT_LEAST.with("min", 0);
            case "NegativeOrZero" -> CommonFault.AT_MOST.with("max", 0);
            case "Positive" -> CommonFault.GREATER_THAN.with("bound", 0);
            case "Negative" -> CommonFault.LESS_THAN.with("bound", 0);
            case "Digits" ->
                CommonFault.DIGITS
                        .with("integer", attributes.get("integer"))
                        .with("fraction", attributes.get("fraction"));
            case "Pattern" -> CommonFault.PATTERN.with("regexp", attributes.get("regexp"));
            default -> other(type);
        };
    }

    private String name() {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private Fault bound(CommonFault inclusive, String name, CommonFault exclusive) {
        var bound = attributes.get("value");
        return Boolean.TRUE.equals(attributes.get("inclusive"))
                ? inclusive.with(name, bound)
                : exclusive.with("bound", bound);
    }

    private Fault size() {
        boolean text = value instanceof CharSequence;
        int min = (int) attributes.get("min");
        return sizeOf(value) < min
                ? (text ? CommonFault.TOO_SHORT : CommonFault.TOO_FEW).with("min", min)
                : (text ? CommonFault.TOO_LONG : CommonFault.TOO_MANY).with("max", attributes.get("max"));
    }

    private static int sizeOf(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : Array.getLength(value);
    }

    /** Named after its annotation, in the words of its message. */
    private Fault other(String type) {
        var code = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        var parameters = new TreeMap<String, String>();
        attributes.forEach((name, attribute) -> {
            if (!FORMAL.contains(name) && (attribute instanceof String || attribute instanceof Number)) {
                parameters.put(name, attribute.toString());
            }
        });
        return new Fault(code, parameters, Wording.of(violation.getMessage()));
    }
}
