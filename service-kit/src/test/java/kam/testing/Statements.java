package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the statements (SQL and HQL) in a service's source name: tables of their own room. */
final class Statements {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(select|insert\\s+into|update|delete|from|join)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|into|update)\\s+(?:lateral\\s+)?((?:\\w+(?:\\s+(?:as\\s+)?(?!where\\b|join\\b|left\\b|order\\b|set\\b)\\w+)?\\s*,\\s*)*\\w+)",
            Pattern.CASE_INSENSITIVE);

    private final String base;
    private final Rooms rooms;
    private final Map<String, String> owners = new TreeMap<>();
    private final Set<String> trespasses = new TreeSet<>();
    private int recognised;

    Statements(String base, JavaClasses code, Rooms rooms) {
        this.base = base;
        this.rooms = rooms;
        owners.putAll(rooms.unmappedTables());
        code.stream().filter(type -> !type.getPackageName().equals(base)).forEach(this::own);
    }

    private void own(JavaClass type) {
        var room = rooms.roomOf(type.getPackageName());
        if (type.isAnnotatedWith(Entity.class)) {
            owners.put(key(type.getSimpleName()), room);
        }
        type.tryGetAnnotationOfType(Table.class).ifPresent(table -> owners.put(key(table.name()), room));
        type.getFields().forEach(field -> {
            field.tryGetAnnotationOfType(CollectionTable.class).ifPresent(table -> owners.put(key(table.name()), room));
            field.tryGetAnnotationOfType(JoinTable.class).ifPresent(table -> owners.put(key(table.name()), room));
        });
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Fails for a statement that names another room's table, unless it is one of these; and if one of these is gone. */
    void nameTablesOfTheirOwnRoom(int atLeast, Set<String> known) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                scan(file);
            }
        }
        assertThat(trespasses).as("statements that name another room's table").isEqualTo(new TreeSet<>(known));
        assertThat(recognised).as("statements that name a table").isGreaterThanOrEqualTo(atLeast);
    }

    private void scan(Path file) throws IOException {
        var packageName = SOURCES.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        if (packageName.equals(base)) {
            return;
        }
        var room = rooms.roomOf(packageName);
        for (var text : SourceTexts.of(Files.readString(file))) {
            if (STATEMENT.matcher(text).find()) {
                var named = named(text);
                recognised += named.isEmpty() ? 0 : 1;
                named.stream()
                        .filter(table -> !rooms.mayName(room, owners.get(table)))
                        .forEach(table ->
                                trespasses.add(file.getFileName().toString().replace(".java", "") + " names " + table
                                        + " of " + owners.get(table)));
            }
        }
    }

    private Set<String> named(String text) {
        var tables = new HashSet<String>();
        var matches = NAMED.matcher(text);
        while (matches.find()) {
            for (var item : matches.group(1).split(",")) {
                var name = key(item.strip().split("\\s+")[0]);
                if (owners.containsKey(name)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
