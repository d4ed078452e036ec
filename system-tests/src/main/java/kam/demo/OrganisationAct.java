package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kam.demo.Dataset.Employee;
import kam.demo.Dataset.Office;
import kam.demo.Dataset.Person;

/**
 * 0. Before anything else: offices are opened, positions laid down, everybody of the story appointed. What is there
 * already stays as it is. Nobody waits for the other services: one that has not heard of somebody yet answers 404 with
 * Retry-After, upon which the request is repeated.
 */
final class OrganisationAct {
    private static final String OFFICES = "/api/v1/offices";
    private static final String POSITIONS = "/api/v1/positions";
    private static final String STAFF = "/api/v1/staff";

    private final Stage stage;
    private final Person hr;
    private final Person generalManager;

    OrganisationAct(Stage stage) {
        this.stage = stage;
        this.hr = stage.role("hr");
        this.generalManager = stage.role("general-manager");
    }

    void play() {
        stage.transcript().act(0, "组织 · Offices, positions, people");
        stage.dataset().offices().stream()
                .filter(office -> read(office) == null)
                .forEach(this::open);
        layDown("KA_APPROVER", approver());
        layDown("AUDITOR", auditor());
        appoint();
        stage.dataset().offices().forEach(this::nameManager);
        secondDirector();
        stranger();
    }

    private void open(Office office) {
        stage.api().post(hr, OFFICES, Map.of("code", office.code(), "name", office.name(), "managers", List.of()));
    }

    /** Null where it is not open. */
    private JsonNode read(Office office) {
        return first(stage.api().get(hr, OFFICES + "?code=" + office.code()));
    }

    private static JsonNode first(JsonNode list) {
        var items = list.get("items");
        return items.isEmpty() ? null : items.get(0);
    }

    /** Positions of the source come with the system; what the story needs beside them is drafted and put in force. */
    private void layDown(String code, Map<String, Object> content) {
        if (first(stage.api().get(hr, POSITIONS + "?status=IN_FORCE&code=" + code)) != null) {
            return;
        }
        var drafted = stage.api().post(hr, POSITIONS, Map.of("code", code, "content", content));
        var path = POSITIONS + "/" + drafted.get("id").asText();
        var digest = stage.api().get(generalManager, path).get("digest").asText();
        var inForce =
                stage.api().post(generalManager, path + "/decisions", Map.of("verdict", "APPROVE", "digest", digest));
        stage.transcript()
                .step(
                        generalManager,
                        "puts the position " + content.get("chinese") + " in force, which " + hr.name() + " drafted",
                        inForce.get("status").asText() + ", " + stage.link(path));
    }

    private static Map<String, Object> approver() {
        return Map.of(
                "chinese",
                "大客户审批人",
                "english",
                "Key-account approver",
                "department",
                "大客户部",
                "reportsTo",
                "KA_DIRECTOR",
                "duties",
                List.of("按授权审批大客户合同"),
                "powers",
                List.of("有合同的审批权"),
                "qualification",
                Map.of(
                        "education", "JUNIOR_COLLEGE",
                        "years", 3,
                        "fields", List.of(),
                        "abilities", List.of(),
                        "expectations", List.of()),
                "headcount",
                Map.of("min", 1, "max", 2),
                "roles",
                List.of("ka-approver"),
                "source",
                "大客户管理制度 三.2；任职资格与编制由本系统拟定");
    }

    private static Map<String, Object> auditor() {
        return Map.of(
                "chinese", "审计",
                "english", "Auditor",
                "department", "总部",
                "reportsTo", "GENERAL_MANAGER",
                "duties", List.of("查阅全部业务与账目"),
                "powers", List.of(),
                "roles", List.of("auditor"),
                "source", "本系统拟定");
    }

    private void appoint() {
        var people = stage.dataset().staff().stream().map(OrganisationAct::row).toList();
        var lines = stage.api()
                .post(hr, STAFF + "/batches", Map.of("staff", people))
                .get("lines");
        var refused = items(lines)
                .filter(line -> line.get("outcome").asText().equals("REFUSED"))
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("Not appointed: " + refused);
        }
        var vacant = stage.api().get(hr, POSITIONS + "/vacancies");
        stage.transcript()
                .step(
                        hr,
                        "appoints " + lines.size() + " people to their positions and offices, superiors first",
                        "positions with too few people: " + vacant.size() + ", " + stage.link(POSITIONS + "/chart"));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Map<String, Object> row(Employee employee) {
        var person = employee.person();
        var row = new LinkedHashMap<String, Object>();
        row.put("personId", person.id());
        row.put("name", person.name());
        row.put("joinedOn", employee.joinedOn());
        row.put("education", employee.education());
        row.put("yearsOfExperience", employee.yearsOfExperience());
        row.put("position", employee.position());
        row.put("offices", person.office() == null ? List.of() : List.of(person.office()));
        if (employee.superior() != null) {
            row.put("superior", employee.superior());
        }
        return row;
    }

    private void nameManager(Office office) {
        var open = read(office);
        if (open.get("managers").isEmpty()) {
            var manager = stage.role("office-manager", office.code());
            stage.api()
                    .put(
                            hr,
                            OFFICES + "/" + office.code(),
                            open,
                            Map.of("name", office.name(), "managers", List.of(manager.id())));
        }
    }

    private void secondDirector() {
        var approver = stage.role("ka-approver");
        var record = first(stage.api().get(hr, STAFF + "?personId=" + approver.id()));
        var refused = stage.api()
                .tryPost(
                        hr,
                        STAFF + "/" + record.get("id").asText() + "/move",
                        Map.of(
                                "position", "KA_DIRECTOR",
                                "offices", List.of(),
                                "from", stage.business().today().toString()));
        tell(hr, "wants to make " + approver.name() + " a second director", refused);
    }

    private void stranger() {
        var customer = stage.dataset().customers().get(0);
        var clerk = stage.role("office-clerk", customer.office());
        var registration = Map.of(
                "creditCode",
                customer.creditCode(),
                "office",
                customer.office(),
                "details",
                Map.of("name", customer.name(), "accountManager", "nobody", "contacts", List.of()));
        tell(
                clerk,
                "registers a customer in the name of somebody whom nobody knows",
                stage.api().tryPost(clerk, "/api/v1/customers", registration));
    }

    private void tell(Person who, String tried, Api.Answer refused) {
        stage.transcript()
                .step(
                        who,
                        tried,
                        refused.status() + " " + refused.body().path("code").asText());
    }
}
