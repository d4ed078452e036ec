package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import kam.testing.Api.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, held against the committed table {@code src/test/resources/roles.csv} (header
 * {@code method,path,roles}; roles separated by spaces, none where no token is needed): the table and the OpenAPI document name the same operations;
 * each of the roles is let in by each operation exactly where the table says so, and further roles, known or not, add
 * nothing; claims of another shape are refused; and what belongs to another office is, for people of an office, as if
 * it were not there. Source: requirement W2.
 */
public abstract class RolesContract {
    private static final Path TABLE = Path.of("src/test/resources/roles.csv");

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    private Api api;
    private Requests requests;
    private Walk walk;

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
        walk = new Walk(server, requests);
    }

    @AfterEach
    void disconnect() {
        walk.close();
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
        assertEquals(21, Requests.ROLES.size());
        var table = table();
        walk.over(api.operations(), operation -> {
            var allowed = table.getOrDefault(operation.toString(), Set.of());
            if (operation.isOpen()) {
                walk.expectLetIn(operation, "nobody", walk.call(operation, null));
                return;
            }
            walk.expect(operation, "nobody", walk.call(operation, null), 401);
            for (var role : Requests.ROLES) {
                var answer = walk.call(operation, Requests.token(role));
                if (allowed.contains(role)) {
                    walk.expectLetIn(operation, role, answer);
                } else {
                    walk.expect(operation, role, answer, 403);
                }
            }
        });
        walk.mustBeFaultless();
    }

    @Test
    void rolesThatAnOperationDoesNotNameAddNothing() {
        walk.over(closedOperations(), operation -> {
            var others = Requests.notNamedBy(operation);
            walk.expect(operation, "all others", walk.call(operation, token(others)), 403);
            walk.expect(operation, "nothing known", walk.call(operation, token(Requests.UNKNOWN)), 403);
            var more = new ArrayList<>(others);
            more.add(operation.roles().get(0));
            walk.expectLetIn(operation, "one and all others", walk.call(operation, token(more)));
        });
        walk.mustBeFaultless();
    }

    private List<Operation> closedOperations() {
        return api.operations().stream()
                .filter(operation -> !operation.isOpen())
                .toList();
    }

    private static String token(List<String> roles) {
        return Tokens.of(roles, List.of(Requests.OFFICE), "somebody");
    }

    private record Try(Operation operation, ObjectNode claims) {}

    /** Every shape at the first that reads and the first that writes, and at each of the others some. */
    @Test
    void claimsOfAnotherShapeAreRefusedByEveryOperation() {
        var shapes = IllShapedClaims.all();
        var methods = new HashSet<String>();
        var next = 0;
        var tries = new ArrayList<Try>();
        for (var operation : closedOperations()) {
            int tried = methods.add(operation.method()) ? shapes.size() : 2;
            for (int i = 0; i < tried; i++) {
                tries.add(new Try(operation, shapes.get(next++ % shapes.size())));
            }
        }
        walk.over(tries, one -> {
            var answer = walk.call(one.operation(), Tokens.claiming(one.claims()));
            boolean refused = answer.status() == 401 && answer.body().contains("\"token-claims-invalid\"");
            walk.expect(one.operation(), one.claims().toString(), answer, refused, "401 token-claims-invalid");
        });
        walk.mustBeFaultless();
    }

    @Test
    void whatBelongsToAnotherOfficeIsAsIfItWereNotThere() {
        var offices = new OfficeWalk(walk, requests, bodies());
        resourcesOfOfficeSH().forEach((path, maker) -> {
            var id = maker.get();
            api.operations().stream()
                    .filter(operation -> (operation.path() + "/").startsWith(path + "/"))
                    .forEach(operation -> offices.tryFromBeijing(operation, path, id));
        });
        api.operations().stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.path().contains("{"))
                .forEach(offices::compare);
        walk.mustBeFaultless();
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
