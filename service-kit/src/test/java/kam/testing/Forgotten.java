package kam.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds fields of a content that its digest does not cover, so that an approval would not be bound to them. */
public final class Forgotten {
    private Forgotten() {}

    public static Set<String> componentsOf(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** The fields of a class beside those that are covered. */
    public static Set<String> fieldsOf(Class<?> type, Set<String> covered) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.startsWith("$$") && !covered.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
