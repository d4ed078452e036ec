package kam.kit.label;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kam.kit.problem.Wording;

/** What a value of an enum is called where it is named in a sentence. */
public final class Called {
    private static final Map<String, Map<String, Label>> LABELS = LabelFiles.read();

    private Called() {}

    /** Its label; its name where it has none. */
    public static Wording of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName(), value.name());
    }

    public static Wording role(String role) {
        return of(LabelFiles.ROLES, role);
    }

    /** One after the other. */
    public static Wording all(Collection<Wording> names) {
        return new Wording(
                names.stream().map(Wording::chinese).collect(Collectors.joining("、")),
                names.stream().map(Wording::english).collect(Collectors.joining(", ")));
    }

    private static Wording of(String group, String code) {
        var label = LABELS.getOrDefault(group, Map.of()).get(code);
        return label == null ? new Wording(code, code) : new Wording(label.zh(), label.en());
    }
}
