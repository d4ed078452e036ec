package kam.kit.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with one value of a request: a stable code that programs decide by, the values that its wording names,
 * and the wording.
 */
public record Fault(String code, Map<String, String> parameters, Wording wording) {
    public Fault {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public Fault(String code, Wording wording) {
        this(code, Map.of(), wording);
    }

    public Fault with(String name, Object value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, String.valueOf(value));
        return new Fault(code, more, wording);
    }

    String in(Language language) {
        return wording.with(parameters).in(language);
    }
}
