package kam.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kam.kit.master.StrictStaff;
import kam.testing.Api.Operation;
import kam.testing.BodyFields.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is named in a request gets the same answer in every service, where the staff is checked strictly: each operation is
 * sent its example with somebody whom nobody knows, somebody who has left, and somebody of another office, and, where it
 * names a customer, with one that nobody knows and one of another office. A service has one subclass, a Quarkus test.
 * Source: requirements K10, W11.
 */
public abstract class StaffContract {
    private static final String HERE = "SH";
    private static final String ELSEWHERE = "GZ";

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    private Api api;
    private Requests requests;
    private List<Field> fields;
    private String colleague;

    /** Makes a customer of this office, known to the service when this returns, where operations name customers. */
    protected UUID customerOf(String office) {
        throw new AssertionError("No customer is known");
    }

    /** What the operations with an id in their path are about, as in {@link RolesContract#resourcesOfOfficeSH()}. */
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of();
    }

    /** Whom an operation takes from any office, as in {@code drawUpDelegation/delegate}. */
    protected Set<String> ofAnyOffice() {
        return Set.of();
    }

    /** Who is one of the staff beside those who are marked so, as in {@code reportVisitPlan/commitments/0/owner}. */
    protected Set<String> staffOfItsOwnRules() {
        return Set.of();
    }

    @BeforeEach
    void read() {
        api = Api.read(description);
        requests = new Requests(api);
        fields = BodyFields.of(ArchitectureRules.main(getClass().getPackageName()));
        ToldStaff.open(HERE);
        colleague = ToldStaff.worksFor(HERE);
    }

    /** One field of one operation, and the body's other people and customer as they should be. */
    private record Case(Operation operation, Field field) {
        String name() {
            return operation.id() + field.pointer();
        }
    }

    /** What is sent in the place of the field, and what is to be answered. */
    private record Wrong(String value, int status, String code) {}

    @Test
    void whoIsUnknownOrHasLeftOrIsOfAnotherOfficeIsRefusedByEveryOperation() {
        var unknown = new Wrong("nobody." + UUID.randomUUID(), 404, "person-unknown");
        var gone = new Wrong(ToldStaff.leftFrom(HERE), 409, "person-has-left");
        var foreign = new Wrong(ToldStaff.worksFor(ELSEWHERE), 409, "person-of-another-office");
        var cases = cases(this::isStaff);
        var subjects = subjectsOf(cases);
        var customer = hasCustomers() ? customerOf(HERE) : null;
        StrictStaff.install();
        try (var walk = new Walk(server, requests)) {
            walk.over(cases, one -> {
                refuse(walk, one, subjects, customer, unknown);
                if (!one.field().mayHaveLeft()) {
                    refuse(walk, one, subjects, customer, gone);
                }
                if (!ofAnyOffice().contains(one.name())) {
                    refuse(walk, one, subjects, customer, foreign);
                }
            });
            walk.mustBeFaultless();
        }
    }

    @Test
    void aCustomerThatIsUnknownOrOfAnotherOfficeIsRefusedByEveryOperation() {
        var cases = cases(field -> field.isId() && field.name().equals("customerId"));
        if (cases.isEmpty()) {
            return;
        }
        var unknown = new Wrong(UUID.randomUUID().toString(), 404, "customer-unknown");
        var foreign = new Wrong(customerOf(ELSEWHERE).toString(), 404, "customer-unknown");
        StrictStaff.install();
        try (var walk = new Walk(server, requests)) {
            walk.over(cases, one -> {
                refuse(walk, one, Map.of(), null, unknown);
                if (one.operation().roles().stream().anyMatch(Requests::isOfOffice)) {
                    refuse(walk, one, Map.of(), null, foreign);
                }
            });
            walk.mustBeFaultless();
        }
    }

    private boolean isStaff(Field field) {
        return field.isStaff()
                || api.operations().stream()
                        .anyMatch(operation -> field.isOf(operation)
                                && staffOfItsOwnRules().contains(operation.id() + field.pointer()));
    }

    private boolean hasCustomers() {
        return fields.stream().anyMatch(field -> field.isId() && field.name().equals("customerId"));
    }

    private List<Case> cases(Predicate<Field> wanted) {
        var cases = new ArrayList<Case>();
        for (var field : fields) {
            if (wanted.test(field)) {
                api.operations().stream()
                        .filter(field::isOf)
                        .forEach(operation -> cases.add(new Case(operation, field)));
            }
        }
        return cases;
    }

    /** By the path of the resource, its id: one for all operations at or under it. */
    private Map<String, String> subjectsOf(List<Case> cases) {
        var subjects = new HashMap<String, String>();
        resourcesOfOfficeSH().forEach((path, maker) -> {
            if (cases.stream().anyMatch(one -> isAtOrUnder(one.operation(), path))) {
                subjects.put(path, maker.get());
            }
        });
        return subjects;
    }

    private static boolean isAtOrUnder(Operation operation, String path) {
        return (operation.path() + "/").startsWith(path + "/");
    }

    private void refuse(Walk walk, Case one, Map<String, String> subjects, UUID customer, Wrong wrong) {
        var operation = one.operation();
        var path = operation.path();
        for (var subject : subjects.entrySet()) {
            if (isAtOrUnder(operation, subject.getKey())) {
                path = path.replace(subject.getKey(), subject.getKey().replaceFirst("\\{[^}]*}$", subject.getValue()));
            }
        }
        var body = body(operation, customer);
        put(body, one.field().pointer(), wrong.value());
        var answer = walk.call(
                operation,
                requests.target(operation, path),
                token(operation),
                body.toString().getBytes(StandardCharsets.UTF_8));
        var isAsItShould = answer.status() == wrong.status()
                && JsonPath.from(answer.body()).getString("code").equals(wrong.code())
                && JsonPath.from(answer.body())
                        .getList("errors.pointer")
                        .equals(List.of(one.field().pointer()))
                && (wrong.status() == 404) == answer.header("Retry-After").equals("1");
        walk.expect(operation, "for " + one.field().pointer(), answer, isAsItShould, wrong.code());
    }

    /** The example, with people who work here, this customer and the office of all. */
    private JsonNode body(Operation operation, UUID customer) {
        var body = Examples.read().get(operation.id());
        assertNotNull(body, () -> "the example of " + operation.id());
        for (var field : fields) {
            if (!field.isOf(operation) || body.at(field.pointer()).isMissingNode()) {
                continue;
            }
            if (isStaff(field)) {
                putEverywhere(body, field.pointer(), colleague);
            } else if (field.isText() && field.name().equals("office")) {
                putEverywhere(body, field.pointer(), HERE);
            } else if (customer != null && field.isId() && field.name().equals("customerId")) {
                put(body, field.pointer(), customer.toString());
            }
        }
        return body;
    }

    /** In every entry of each list on the way. */
    private static void putEverywhere(JsonNode body, String pointer, String value) {
        int list = pointer.indexOf("/0");
        if (list < 0) {
            put(body, pointer, value);
            return;
        }
        var entries = (ArrayNode) body.at(pointer.substring(0, list));
        var rest = pointer.substring(list + 2);
        for (int i = 0; i < entries.size(); i++) {
            if (rest.isEmpty()) {
                entries.set(i, value);
            } else {
                putEverywhere(entries.get(i), rest, value);
            }
        }
    }

    /** Sets the value there; what leads to it must be there, but for the entry of a list. */
    private static void put(JsonNode body, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        var holder = body.at(pointer.substring(0, last));
        var step = pointer.substring(last + 1);
        if (holder instanceof ArrayNode list && !list.isEmpty()) {
            list.set(0, value);
        } else if (holder instanceof ArrayNode list) {
            list.add(value);
        } else {
            assertInstanceOf(ObjectNode.class, holder, () -> "what leads to " + pointer + " in the example " + body)
                    .put(step, value);
        }
    }

    private static String token(Operation operation) {
        var roles = operation.roles();
        var role = roles.stream().filter(Requests::isOfOffice).findFirst().orElse(roles.get(0));
        return Tokens.of(role, Requests.isOfOffice(role) ? HERE : null);
    }
}
