package kam.kit.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.identity.Caller;

/** The conditions of a list, all of which must hold; a condition without a value is left out. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** What this caller may see, by the attribute {@code office}. */
    public static Filter visibleTo(Caller caller) {
        return visibleTo(caller, "office");
    }

    /** What this caller may see, by attributes of which any one may name an office that he sees. */
    public static Filter visibleTo(Caller caller, String... officeAttributes) {
        var filter = new Filter();
        if (caller.seesAll()) {
            return filter;
        }
        if (caller.roles().isEmpty() || caller.offices().isEmpty()) {
            return filter.nothing();
        }
        var anyOf = Stream.of(officeAttributes).map(office -> office + " in (:callersOffices)");
        return filter.where("(" + anyOf.collect(Collectors.joining(" or ")) + ")", "callersOffices", caller.offices());
    }

    /** What belongs to no office, which only those see who see all. */
    public static Filter ofNoOffice(Caller caller) {
        var filter = new Filter();
        return caller.seesAll() ? filter : filter.nothing();
    }

    private Filter nothing() {
        conditions.add("1 = 0");
        return this;
    }

    /** Adds {@code attribute = value}, unless the value is null. */
    public Filter where(String attribute, Object value) {
        return where(attribute + " = :" + attribute, attribute, value);
    }

    /** Adds a condition in HQL over one named parameter, unless its value is null. */
    public Filter where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition in HQL over several named parameters. */
    public Filter where(String condition, Map<String, Object> parameters) {
        conditions.add(condition);
        values.putAll(parameters);
        return this;
    }

    /** Another with the conditions of both; neither is changed. */
    public Filter and(Filter other) {
        var both = new Filter();
        for (var filter : List.of(this, other)) {
            both.conditions.addAll(filter.conditions);
            both.values.putAll(filter.values);
        }
        return both;
    }

    public String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
