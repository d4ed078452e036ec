package kam.kit.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kam.kit.identity.Caller;

/** The conditions of a list, all of which must hold; a condition without a value is left out. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** What this caller may see, by the attribute {@code office}. */
    public static Filter visibleTo(Caller caller) {
        return visibleTo(caller, "office = :callersOffice");
    }

    /** What this caller may see, by a condition in HQL over {@code :callersOffice}. */
    public static Filter visibleTo(Caller caller, String condition) {
        var filter = new Filter();
        if (caller.boundToOffice()) {
            filter.conditions.add(condition);
            filter.values.put("callersOffice", caller.office() == null ? "" : caller.office());
        }
        return filter;
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

    public String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
