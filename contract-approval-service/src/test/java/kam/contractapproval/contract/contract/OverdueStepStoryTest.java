package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.DIRECTOR;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.contractapproval.Desk;
import kam.contractapproval.Policies;
import kam.contractapproval.Someone;
import kam.testing.TestStack;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueStepStoryTest {
    private static final int INSTANCES = 8;
    private static final Map<String, Object> CONFIRM = Map.of("verdict", "CONFIRM");
    private static final Someone BOSS = Someone.named("boss", "general-manager", null);
    private static final Someone ADMIN = Someone.named("administrator", "admin", null);

    @Inject
    StepService steps;

    private String at;

    @BeforeEach
    void submit() {
        var customer = keyAccount("BJ");
        Desk.listed("SKU-1", "1");
        Policies.inForce(Policies.terms());
        at = submitted(customer, "80000");
    }

    @AfterEach
    void restore() throws SQLException {
        Policies.restore();
    }

    @Test
    void anOverdueStepIsToldOfAndShownAndCounted() throws Exception {
        MANAGER.get("/api/v1/approvals?overdue=true").body("items.contractId", not(hasItem(id())));
        MANAGER.get("/api/v1/approvals?overdue=false&limit=200").body("items.contractId", hasItem(id()));
        long before = overdueOf(MANAGER);
        longAgo(25);
        await().untilAsserted(() -> assertThat(Desk.events(at)).contains("ApprovalOverdue"));
        MANAGER.get("/api/v1/approvals?overdue=true&limit=200").body("items.contractId", hasItem(id()));
        assertThat(overdueOf(MANAGER)).isEqualTo(before + 1);
        assertThat(overdueOf(Someone.named("manager.sh", "office-manager", "SH")))
                .isZero();
        AUDITOR.get(at + "/route").body("steps[0].reminders", equalTo(1)).body("steps[0].overdueAt", notNullValue());
        decide(BOSS, at, "office-manager-signs", "SIGN").statusCode(403);
    }

    @Test
    void afterTheEscalationTheSuperiorMayDecideAndTheTrailSaysSo() throws Exception {
        longAgo(49);
        await().untilAsserted(
                        () -> AUDITOR.get(at + "/route").body("steps[0].escalatedTo", equalTo("general-manager")));
        BOSS.get("/api/v1/approvals?limit=200").body("items.contractId", hasItem(id()));
        decide(BOSS, at, "office-manager-signs", "SIGN").statusCode(200);
        AUDITOR.get(at + "/route").body("steps[0].underEscalation", equalTo(true));
        AUDITOR.get(at + "/trail")
                .body("intact", equalTo(true))
                .body("lines[-2].action", equalTo("ESCALATED"))
                .body("lines[-2].note", equalTo("to role general-manager"))
                .body("lines[-1].action", equalTo("SIGNED"))
                .body("lines[-1].note", equalTo("escalated to general-manager"));
    }

    @Test
    void manyInstancesRemindOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(INSTANCES);
        var contract = UUID.fromString(id());
        UUID step = UUID.fromString(AUDITOR.get(at + "/route").extract().path("steps[0].id"));
        try {
            longAgo(25);
            Callable<Void> chase = () -> {
                steps.chase(contract, step);
                return null;
            };
            for (var done : pool.invokeAll(Collections.nCopies(INSTANCES, chase))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        AUDITOR.get(at + "/route").body("steps[0].reminders", equalTo(1));
        await().untilAsserted(
                        () -> assertThat(Desk.events(at)).containsExactly("ContractSubmitted", "ApprovalOverdue"));
    }

    @Test
    void anAdministratorReassignsAStepWhoseApproverIsGone() {
        var step = AUDITOR.get(at + "/route").extract().<String>path("steps[0].id");
        var path = at + "/route/steps/" + step + "/reassignment";
        ADMIN.post(path, reassignment("person", "clerk.bj"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        for (var wrong :
                List.of(reassignment("role", "emperor"), reassignment("person", ADMIN.id()), Map.of("reason", "离职"))) {
            ADMIN.post(path, wrong).statusCode(400).body("code", equalTo("reassignment-invalid"));
        }
        ADMIN.post(path, Map.of("person", "second")).statusCode(400);
        for (var lower : List.of("office-clerk", "account-manager")) {
            ADMIN.post(path, reassignment("role", lower))
                    .statusCode(409)
                    .body("code", equalTo("reassignment-downwards"));
        }
        var clerk = ToldStaff.worksFor("BJ");
        ADMIN.post(path, reassignment("person", clerk))
                .statusCode(409)
                .body("code", equalTo("reassignment-downwards"))
                .body("errors[0].pointer", equalTo("/person"));
        DIRECTOR.post(path + "/decision", CONFIRM).statusCode(409).body("code", equalTo("no-reassignment-open"));
        ADMIN.post(path, reassignment("person", "accountant")).statusCode(200);
        AUDITOR.get(at + "/route")
                .body("steps[0].assignee", nullValue())
                .body("steps[0].reassignment.proposedPerson.id", equalTo("accountant"))
                .body("steps[0].reassignment.proposedBy.id", equalTo(ADMIN.id()));
        ADMIN.post(path + "/decision", CONFIRM).statusCode(403);
        Someone.named("accountant", "general-manager", null)
                .post(path + "/decision", CONFIRM)
                .statusCode(403)
                .body("code", equalTo("reassignment-second-person-needed"));
        DIRECTOR.post(path + "/decision", Map.of("verdict", "REFUSE")).statusCode(200);
        DIRECTOR.post(path + "/decision", CONFIRM).statusCode(409).body("code", equalTo("no-reassignment-open"));
        ADMIN.post(path, reassignment("person", "accountant")).statusCode(200);
        DIRECTOR.post(path + "/decision", CONFIRM).statusCode(200);
        MANAGER.get("/api/v1/approvals?limit=200").body("items.contractId", not(hasItem(id())));
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(403);
        var accountant = Someone.named("accountant", "finance", null);
        accountant.get("/api/v1/approvals?limit=200").body("items.contractId", hasItem(id()));
        decide(accountant, at, "office-manager-signs", "SIGN").statusCode(200);
        ADMIN.post(path, reassignment("person", "third")).statusCode(409).body("code", equalTo("step-already-decided"));
        AUDITOR.get(at + "/trail")
                .body("lines[-2].action", equalTo("REASSIGNED"))
                .body("lines[-2].note", equalTo("to person accountant"))
                .body("lines[-2].comment", equalTo("离职"));
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        ADMIN.post(path, reassignment("role", "ka-director"))
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        CLERK.post(path, reassignment("role", "ka-director")).statusCode(403);
    }

    private static Map<String, Object> reassignment(String what, String whom) {
        return new HashMap<>(Map.of(what, whom, "reason", "离职"));
    }

    private static long overdueOf(Someone caller) {
        Integer overdue = caller.get("/api/v1/approvals/counters")
                .statusCode(200)
                .extract()
                .path("items.find { it.role == 'office-manager' }?.overdue");
        return overdue == null ? 0 : overdue;
    }

    /** As if it had been opened so many hours earlier; the test's clock cannot go on for one contract only. */
    private void longAgo(int hours) throws SQLException {
        var back = " - interval '" + hours + " hours'";
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement()) {
            statement.execute("begin");
            statement.execute("select 1 from contract where id = '" + id() + "' for update");
            statement.execute("update route_step set opened_at = opened_at" + back + ", remind_at = remind_at" + back
                    + ", escalate_at = escalate_at" + back
                    + " where route_id in (select id from route where contract_id = '" + id() + "')");
            statement.execute("update open_step set opened_at = opened_at" + back + ", overdue_at = overdue_at" + back
                    + ", next_chase_at = next_chase_at" + back + " where contract_id = '" + id() + "'");
            statement.execute("commit");
        }
    }

    private String id() {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
