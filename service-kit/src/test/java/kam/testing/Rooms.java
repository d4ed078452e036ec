package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kam.kit.Room;

/** The rooms of one service, as their {@code package-info} declare them, and whether its code keeps to them. */
final class Rooms {
    private final String base;
    private final JavaClasses code;
    private final Map<String, Room> declared;

    Rooms(String base, JavaClasses code) {
        this.base = base;
        this.code = code;
        this.declared = code.stream()
                .map(this::roomOf)
                .filter(room -> !room.isEmpty())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::declaration, (a, b) -> a, TreeMap::new));
    }

    private Room declaration(String room) {
        try {
            var described = Class.forName(base + "." + room + ".package-info").getAnnotation(Room.class);
            assertThat(described).as("@Room on " + base + "." + room).isNotNull();
            return described;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(base + "." + room + " has no package-info that says what the room is for", e);
        }
    }

    /** The room that a class stands in; empty for what stands beside the rooms. */
    private String roomOf(JavaClass type) {
        return type.getPackageName().equals(base) ? "" : roomOf(type.getPackageName());
    }

    String roomOf(String packageName) {
        return packageName.substring(base.length() + 1).split("\\.")[0];
    }

    Room of(String room) {
        return declared.get(room);
    }

    Collection<String> names() {
        return declared.keySet();
    }

    /** A room imports from the rooms that it declares to use, and uses all that it declares. */
    void importsKeepTheArrows() {
        declared.forEach((room, declaration) -> assertThat(imported(room))
                .as("rooms that " + base + "." + room + " uses")
                .isEqualTo(new TreeSet<>(List.of(declaration.uses()))));
    }

    private Set<String> imported(String room) {
        return code.stream()
                .filter(type -> roomOf(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(base + "."))
                .map(this::roomOf)
                .filter(other -> !other.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a statement in this room may name this table of that room. */
    boolean mayName(String room, String owner) {
        return room.equals(owner) || declared.get(room).readsAll();
    }

    Map<String, String> unmappedTables() {
        var owners = new TreeMap<String, String>();
        declared.forEach(
                (room, declaration) -> Arrays.stream(declaration.tables()).forEach(table -> owners.put(table, room)));
        return owners;
    }
}
