package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
import kam.contractapproval.Policies;
import kam.contractapproval.Someone;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VacancyStoryTest {
    private static final Someone BOSS = Someone.named("boss", "general-manager", null);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Someone admin = Someone.named("admin." + mark, "admin", null);
    private final Someone named = Someone.named("named." + mark, "office-manager", "BJ");

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void aStepOfSomebodyWhoLeftGoesToTheSuperior() {
        var customer = keyAccount("BJ");
        Desk.listed("SKU-1", "1");
        Policies.inForce(Policies.terms());
        var at = submitted(customer, "80000");
        ToldStaff.inRole(named.id(), "office-manager", "BJ", null);
        reassigned(at, DIRECTOR, Map.of("person", named.id(), "reason", "离职"));
        waitsFor(named, at);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(403);
        ToldStaff.left(named.id(), "office-manager", "BJ");
        await().untilAsserted(() -> AUDITOR.get(at + "/route")
                .body("steps[0].assignee", nullValue())
                .body("steps[0].formerAssignee.id", equalTo(named.id()))
                .body("steps[0].escalatedTo", equalTo("general-manager")));
        AUDITOR.get(at + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-1].action", equalTo("ASSIGNEE_GONE"))
                .body("lines[-1].note", equalTo("to role general-manager from " + named.id()));
        waitsNotFor(named, at);
        decide(named, at, "office-manager-signs", "SIGN").statusCode(403).body("code", equalTo("may-not-decide"));
        waitsFor(BOSS, at);
        waitsFor(MANAGER, at);
        decide(BOSS, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/route").body("steps[0].underEscalation", equalTo(true));
    }

    @Test
    void whereThePolicyNamesNoSuperiorTheRoleItselfIsAskedAgain() {
        var at = submitted(keyAccount("BJ"), "80000");
        ToldStaff.inRole(named.id(), "ka-director", null, null);
        reassigned(at, DIRECTOR, Map.of("person", named.id(), "reason", "离职"));
        waitsNotFor(MANAGER, at);
        ToldStaff.inRole(named.id(), "back-office", "SH", null);
        await().untilAsserted(() -> waitsFor(MANAGER, at));
        decide(named, at, "office-manager-signs", "SIGN").statusCode(403).body("code", equalTo("may-not-decide"));
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/trail")
                .body("lines[-2].action", equalTo("ASSIGNEE_GONE"))
                .body("lines[-2].note", equalTo("to role office-manager from " + named.id()));
    }

    @Test
    void whoHadAStepReassignedDoesNotDecideItAndSomebodyElseDoes() {
        var at = submitted(keyAccount("BJ"), "80000");
        var confirmer = Someone.named("confirmer." + mark, "sales-director", null);
        reassigned(at, confirmer, Map.of("role", "sales-director", "reason", "离职"));
        AUDITOR.get(at + "/route").body("steps[0].reassignedBy.id", containsInAnyOrder(admin.id(), confirmer.id()));
        for (var concerned : new Someone[] {confirmer, Someone.named(admin.id(), "sales-director", null)}) {
            waitsNotFor(concerned, at);
            decide(concerned, at, "office-manager-signs", "SIGN")
                    .statusCode(403)
                    .body("code", equalTo("separation-of-duties"));
        }
        waitsFor(DIRECTOR, at);
        decide(DIRECTOR, at, "office-manager-signs", "SIGN").statusCode(200);
    }

    private void reassigned(String at, Someone confirmer, Map<String, Object> to) {
        var step = AUDITOR.get(at + "/route").extract().<String>path("steps[0].id");
        var path = at + "/route/steps/" + step + "/reassignment";
        admin.post(path, to).statusCode(200);
        confirmer.post(path + "/decision", Map.of("verdict", "CONFIRM")).statusCode(200);
    }

    private static void waitsFor(Someone person, String at) {
        person.get("/api/v1/approvals?limit=200").body("items.contractId", hasItem(Desk.idOf(at)));
    }

    private static void waitsNotFor(Someone person, String at) {
        person.get("/api/v1/approvals?limit=200").body("items.contractId", not(hasItem(Desk.idOf(at))));
    }
}
