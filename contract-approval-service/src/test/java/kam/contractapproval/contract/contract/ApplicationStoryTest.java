package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.DEPARTMENT;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.decide;
import static kam.contractapproval.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Desk;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ApplicationWithdrawn;
import kam.events.ApplicationEvent.DossierDocument;
import kam.events.ApplicationEvent.ProposedContract;
import kam.events.ApplicationEvent.ProposedInstalment;
import kam.events.ApplicationEvent.ProposedLine;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationStoryTest {
    private final UUID application = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();

    @Test
    void anApplicationRunsThroughTheTiersAndItsContractIsApproved() {
        submit(1, "80000.00");
        var at = contract(1);
        AUDITOR.get(at).body("status", equalTo("IN_APPROVAL")).body("enclosures.kind", contains("LICENCE"));
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        await().untilAsserted(() -> assertThat(Desk.events(at)).last().isEqualTo("ContractApproved"));
        var id = UUID.fromString(at.substring(CONTRACTS.length() + 1));
        var events = Events.of("kam.contract", id);
        assertThat(events.get(events.size() - 1).value())
                .contains("\"applicationId\": \"" + application + "\"", "\"revision\": 1", "\"tier\": 1");
    }

    @Test
    void aReturnedApplicationComesBackAsItsNextRevisionAndIsTieredAgain() {
        submit(1, "80000.00");
        var at = contract(1);
        decide(MANAGER, at, "office-manager-signs", "RETURN").statusCode(200).body("status", equalTo("DRAFT"));
        submit(2, "300000.00");
        contract(2);
        AUDITOR.get(at + "/route").body("tier", equalTo(3)).body("revision", equalTo(2));
    }

    @Test
    void aRevisionThatComesAgainOrTooLateIsIgnored() {
        submit(1, "80000.00");
        var at = contract(1);
        submit(1, "90000.00");
        decide(MANAGER, at, "office-manager-signs", "RETURN").statusCode(200);
        submit(1, "95000.00");
        submit(2, "100000.00");
        contract(2);
        AUDITOR.get(at).body("amount", equalTo(100000.0f));
        assertThat(Desk.events(at)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void suchAContractIsEditedThroughItsApplicationOnly() {
        submit(1, "80000.00");
        var at = contract(1);
        var etag = CLERK.get(at).extract().header("ETag");
        for (var refused : List.of(
                CLERK.put(at, etag, Map.of("terms", terms("1"))),
                CLERK.post(at + "/submission"),
                CLERK.post(at + "/withdrawal"),
                CLERK.attach(at, "&kind=ANNEX", "x"))) {
            refused.statusCode(409).body("code", equalTo("edited-through-application"));
        }
    }

    @Test
    void aWithdrawnApplicationStopsItsRoute() {
        submit(1, "80000.00");
        var at = contract(1);
        withdraw(1);
        await().untilAsserted(() -> AUDITOR.get(at).body("status", equalTo("DRAFT")));
        await().untilAsserted(
                        () -> assertThat(Desk.events(at)).containsExactly("ContractSubmitted", "ContractWithdrawn"));
    }

    @Test
    void aWithdrawalThatComesAfterTheApprovalChangesNothing() {
        submit(1, "80000.00");
        var at = contract(1);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        withdraw(1);
        var after = UUID.randomUUID();
        submit(after, 1, "1.00");
        await().until(() -> !contracts(after).isEmpty());
        AUDITOR.get(at).body("status", equalTo("APPROVED"));
    }

    private void submit(int revision, String amount) {
        submit(application, revision, amount);
    }

    private void submit(UUID id, int revision, String amount) {
        var price = new BigDecimal(amount);
        var today = Desk.today();
        var proposal = new ProposedContract(
                List.of(new ProposedLine(1, "SKU-1", "轴承", "件", BigDecimal.ONE, price, BigDecimal.ONE)),
                price,
                "送货上门",
                today,
                today.plusYears(1),
                List.of(new ProposedInstalment(1, today.plusMonths(1), price)));
        Events.publish(
                new ApplicationSubmitted(
                        id,
                        "SQ-1",
                        revision,
                        customer,
                        "华北机电",
                        "BJ",
                        "wang",
                        "clerk.bj",
                        proposal,
                        List.of(new DossierDocument("LICENCE", "a".repeat(64))),
                        List.of("clerk.bj", "wang")),
                Instant.now());
    }

    private void withdraw(int revision) {
        Events.publish(
                new ApplicationWithdrawn(application, revision, customer, "BJ", "wang", "clerk.bj"), Instant.now());
    }

    /** The address of the application's contract, once this revision is in approval. */
    private String contract(int revision) {
        await().until(() -> contracts(application).stream()
                .anyMatch(found -> found.get("revision").equals(revision)
                        && found.get("status").equals("IN_APPROVAL")));
        return CONTRACTS + "/" + contracts(application).get(0).get("id");
    }

    private static List<Map<String, Object>> contracts(UUID application) {
        return AUDITOR.get(CONTRACTS + "?applicationId=" + application)
                .statusCode(200)
                .extract()
                .path("items");
    }
}
