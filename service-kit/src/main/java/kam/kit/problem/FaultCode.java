package kam.kit.problem;

import java.util.Locale;
import java.util.Map;

/** A kind of fault, which an enum keeps under its name; those that every service finds are in {@link CommonFault}. */
public interface FaultCode {
    String name();

    /** With the values that are filled in, by their names in braces. */
    Wording wording();

    /** Kebab-case and never renamed once published. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Fault fault() {
        return new Fault(code(), Map.of(), wording());
    }

    default Fault with(String name, Object value) {
        return fault().with(name, value);
    }
}
