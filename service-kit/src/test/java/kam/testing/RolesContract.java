package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kam.kit.identity.Role;
import kam.testing.Api.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, held against the committed table {@code src/test/resources/roles.csv} (header
 * {@code method,path,roles}; roles separated by spaces) in three ways: the table and the OpenAPI document name the same
 * operations; each of the roles is let in by each operation exactly where the table says so; and what belongs to
 * another office is, for people of an office, as if it were not there. Source: requirement W2.
 */
public abstract class RolesContract {
    private static final Path TABLE = Path.of("src/test/resources/roles.csv");
    private static final List<String> ROLES = Stream.of(Role.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(RolesContract::value)
            .filter(role -> !Role.isGroup(role))
            .toList();

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    private Api api;
    private RawHttp http;
    private Requests requests;
    private final List<String> faults = new ArrayList<>();

    /**
     * What belongs to office SH: from the path of one resource, such as {@code /api/v1/contracts/{id}}, to something
     * that makes one there and gives its id. Every operation at or under the path is tried by the people of another
     * office.
     */
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of();
    }

    /**
     * Bodies, by operation id, for operations that check more of a body than its schema says before they look whose
     * resource it is: a body is validated first, so that only a valid one shows whether the resource is hidden.
     */
    protected Map<String, String> bodies() {
        return Map.of();
    }

    @BeforeEach
    void read() {
        api = Api.read(description);
        requests = new Requests(api);
        http = new RawHttp(server);
    }

    @AfterEach
    void disconnect() {
        http.close();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTableAndTheDocumentNameTheSameOperationsAndRoles() throws IOException {
        var described = new TreeSet<String>();
        api.operations()
                .forEach(operation -> described.add(operation.method() + "," + operation.path() + ","
                        + String.join(" ", new TreeSet<>(operation.roles()))));
        var tabled = new TreeSet<String>();
        table().forEach((operation, roles) -> tabled.add(operation.replace(' ', ',') + "," + String.join(" ", roles)));
        var missing = new TreeSet<>(described);
        missing.removeAll(tabled);
        var surplus = new TreeSet<>(tabled);
        surplus.removeAll(described);
        assertTrue(
                missing.isEmpty() && surplus.isEmpty(),
                () -> TABLE + " differs from the service. Only the service has:\n" + String.join("\n", missing)
                        + "\nOnly the table has:\n" + String.join("\n", surplus));
    }

    @Test
    void everyOperationLetsInExactlyTheRolesOfTheTable() throws IOException {
        assertEquals(21, ROLES.size());
        var table = table();
        for (var operation : api.operations()) {
            var allowed = table.getOrDefault(operation.toString(), Set.of());
            expect(operation, "nobody", call(operation, null), 401);
            for (var role : ROLES) {
                var answer = call(operation, role);
                if (!allowed.contains(role)) {
                    expect(operation, role, answer, 403);
                } else if (answer.status() == 401 || answer.status() == 403 || answer.status() >= 500) {
                    faults.add(operation + " as " + role + " should be let in: " + answer.status() + answer.body());
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private RawHttp.Answer call(Operation operation, String role) {
        var headers = Requests.headers(operation, role == null ? null : Requests.token(role));
        var body = operation.takesJson() ? "{}".getBytes(StandardCharsets.UTF_8) : requests.body(operation);
        return http.send(operation.method(), requests.target(operation), headers, body);
    }

    private void expect(Operation operation, String who, RawHttp.Answer answer, int status) {
        if (answer.status() != status) {
            faults.add(operation + " as " + who + " should get " + status + ": " + answer.status() + answer.body());
        }
    }

    @Test
    void whatBelongsToAnotherOfficeIsAsIfItWereNotThere() {
        resourcesOfOfficeSH().forEach((path, maker) -> {
            var id = maker.get();
            api.operations().stream()
                    .filter(operation -> (operation.path() + "/").startsWith(path + "/"))
                    .forEach(operation -> tryFromBeijing(operation, path, id));
        });
        assertEquals("", String.join("\n", faults));
    }

    private void tryFromBeijing(Operation operation, String path, String id) {
        var own = path.replaceFirst("\\{[^}]*}$", id);
        var target = requests.target(operation, operation.path().replace(path, own));
        var given = bodies().get(operation.id());
        var body = given == null ? requests.body(operation) : given.getBytes(StandardCharsets.UTF_8);
        for (var role : operation.roles()) {
            if (Requests.isOfOffice(role)) {
                var headers = Requests.headers(operation, Requests.token(role));
                var answer = http.send(operation.method(), target, headers, body);
                expect(operation, role + " of another office", answer, 404);
            }
        }
    }

    /** From operation, as in {@code GET /api/v1/contracts}, to its roles. */
    private static Map<String, Set<String>> table() throws IOException {
        var table = new TreeMap<String, Set<String>>();
        var lines = Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of("method,path,roles");
        assertEquals("method,path,roles", lines.get(0), TABLE + " begins with its header");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", 3);
            table.put(cells[0] + " " + cells[1], new TreeSet<>(List.of(cells[2].split(" "))));
        }
        return table;
    }
}
