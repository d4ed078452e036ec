package kam.kit.list;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A {@link ListGrammar}, read. */
public final class Grammar {
    static final String FROM = ".from";
    static final String UNTIL = ".until";

    private static final Map<Class<?>, Grammar> KNOWN = new ConcurrentHashMap<>();

    private final ListGrammar declared;
    private final Map<String, Attribute> filters;
    private final Map<String, Attribute> ranges;
    private final Map<String, Attribute> sorts;

    private Grammar(ListGrammar declared) {
        this.declared = declared;
        this.filters = attributes(declared.filters(), UnaryOperator.identity());
        this.ranges = attributes(declared.ranges(), Attribute::ordered);
        this.sorts = attributes(declared.sorts(), Attribute::ordered);
        sorts.put("id", Attribute.of(declared.of(), "id"));
        sorts.put("updatedAt", Attribute.of(declared.of(), "updatedAt"));
    }

    private Map<String, Attribute> attributes(String[] names, UnaryOperator<Attribute> check) {
        var attributes = new LinkedHashMap<String, Attribute>();
        for (var name : names) {
            var attribute = check.apply(Attribute.of(declared.of(), name));
            attributes.put(attribute.name(), attribute);
        }
        return attributes;
    }

    /** Of an operation that takes a {@link ListQuery}; empty where it is another operation, or none. */
    public static Optional<Grammar> of(Method operation) {
        return operation == null || !List.of(operation.getParameterTypes()).contains(ListQuery.class)
                ? Optional.empty()
                : Optional.of(KNOWN.computeIfAbsent(
                        operation.getDeclaringClass(),
                        resource -> new Grammar(resource.getAnnotation(ListGrammar.class))));
    }

    /** The types of the parameters by which one filters, with several values each. */
    public Map<String, Class<?>> filters() {
        var types = new LinkedHashMap<String, Class<?>>();
        filters.values().forEach(attribute -> types.put(attribute.name(), attribute.type()));
        return types;
    }

    /** The types of the parameters that give the one or the other end of a range. */
    public Map<String, Class<?>> ranges() {
        var ends = new LinkedHashMap<String, Class<?>>();
        for (var attribute : ranges.values()) {
            ends.put(attribute.name() + FROM, attribute.type());
            ends.put(attribute.name() + UNTIL, attribute.type());
        }
        return ends;
    }

    /** By what the list can be sorted. */
    public String[] sorts() {
        return sorts.keySet().toArray(String[]::new);
    }

    /** What of each row can be asked for by itself. */
    public String[] fields() {
        return Arrays.stream(view().getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new);
    }

    public Class<?> view() {
        return declared.view();
    }

    Map<String, Attribute> filterable() {
        return Collections.unmodifiableMap(filters);
    }

    Map<String, Attribute> ranged() {
        return Collections.unmodifiableMap(ranges);
    }

    Map<String, Attribute> sortable() {
        return Collections.unmodifiableMap(sorts);
    }
}
