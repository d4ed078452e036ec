package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kam.demo.RunningSystem.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demonstration, on fourteen of its accounts in two offices. */
@ExtendWith(RunningSystem.class)
class StoryTest {
    @Test
    void theRegulationsStoryRunsThroughAllServices(Running system) {
        var stage = system.stage(0, 14);
        var story = new Story(stage);
        story.play();

        assertThat(story.accounts()).allSatisfy(account -> {
            var amount = account.customer.amount();
            var byAmount = amount.doubleValue() < 100_000 ? 1 : amount.doubleValue() < 300_000 ? 2 : 3;
            var tier = Math.min(3, account.customer.sellsUnderFloor() ? byAmount + 1 : byAmount);
            assertThat(account.tier).as("tier of %s", amount).isEqualTo(tier);
            assertThat(account.routeLength).isEqualTo(tier == 3 ? 3 : 2);
        });
        var auditor = stage.role("auditor");
        var proof = stage.api().get(auditor, "/api/v1/ledger/proof");
        assertThat(proof.get("holds").asBoolean()).as("%s", proof).isTrue();
        var disputed = stage.api()
                .get(auditor, "/api/v1/shipments?contractId=" + story.accounts().get(2).contractId);
        assertThat(disputed.get("items").get(0).get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(story.wasPlayed()).isTrue();
        whatWasRefusedCameAgain(stage, story);
        noOrderCameBeforeTheTrial(stage, story);
        theComplaintIsClosedAndTheSurveyHasItsAction(stage, story);
        goodsAreDivertedExemptedAndTakenBack(stage, story);
        theSignedStatementIsThereAsPageAndSpreadsheet(stage);
        theHandOverShowsInEveryServiceButNotOnWhatWasSigned(stage, story);
        everybodyWorksWhereTheOrganisationSaysAndNoPlaceIsVacant(stage);
        whoAndWhatNobodyHasRegisteredIsRefused(stage);
    }

    private static void whatWasRefusedCameAgain(Stage stage, Story story) {
        assertThat(values(stage, "key-account-applications", story.accounts().get(5), "/status"))
                .containsExactly("APPROVED", "REJECTED");
        var returned = stage.api()
                .get(
                        stage.role("auditor"),
                        "/api/v1/contracts/" + story.accounts().get(7).contractId);
        assertThat(returned.get("revision").asInt()).isEqualTo(2);
    }

    private static void noOrderCameBeforeTheTrial(Stage stage, Story story) {
        var ordering = story.accounts().get(0);
        assertThat(values(stage, "orders", ordering, "/trial")).containsExactly("false", "true");
        assertThat(values(stage, "orders", ordering, "/status")).containsExactly("CLEARED", "DELIVERED");
    }

    private static void theComplaintIsClosedAndTheSurveyHasItsAction(Stage stage, Story story) {
        var complaining = story.accounts().get(0);
        assertThat(values(stage, "tickets", complaining, "/status")).containsExactly("CLOSED");
        assertThat(values(stage, "surveys", complaining, "/status")).containsExactly("COMPLETED");
        assertThat(values(stage, "improvement-actions", complaining, "/status")).containsExactly("OPEN");
    }

    private static void goodsAreDivertedExemptedAndTakenBack(Stage stage, Story story) {
        var auditor = stage.role("auditor");
        var diverted = stage.api().get(auditor, "/api/v1/diversions?status=APPROVED");
        assertThat(diverted.get("items")).hasSize(1);
        assertThat(values(stage, "stock-exemptions", story.accounts().get(1), "/status"))
                .containsExactly("ACCEPTED");
        var returned = stage.api()
                .get(auditor, "/api/v1/returns?contractId=" + story.accounts().get(0).contractId);
        assertThat(returned.get("items").get(0).get("status").asText()).isEqualTo("TAKEN");
    }

    private static void theSignedStatementIsThereAsPageAndSpreadsheet(Stage stage) {
        assertThat(stage.papers().resolve("statement.html")).content().contains("对账单", "双方已确认");
        assertThat(contentOf(stage.papers().resolve("statement.xlsx").toFile(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    private static void theHandOverShowsInEveryServiceButNotOnWhatWasSigned(Stage stage, Story story) {
        var before = story.accounts().get(0);
        var after = story.handedOver();
        var oldName = before.customer.name();
        var newName = after.customer.name();
        var oldManager = before.customer.accountManager();
        var newManager = after.customer.accountManager();
        assertThat(values(stage, "contracts", after, "/customerName")).containsExactly(newName, oldName, oldName);
        assertThat(values(stage, "contracts", after, "/accountManager/id"))
                .containsExactly(newManager, oldManager, oldManager);
        assertThat(values(stage, "visit-plans", after, "/customerName")).containsExactly(newName, oldName);
        assertThat(values(stage, "visit-plans", after, "/accountManager/id")).containsExactly(newManager, oldManager);
        assertThat(values(stage, "stock", after, "/customerName")).containsOnly(newName);
        assertThat(values(stage, "statements", after, "/customerName")).containsExactly(newName, oldName);
        var history = stage.api()
                .get(stage.role("auditor"), "/api/v1/customers/" + after.id + "/assignments")
                .get("items");
        assertThat(history.findValuesAsText("validFrom")).hasSize(2).isSorted();
        assertThat(visitsCounted(stage, newManager)).isEqualTo("1");
        assertThat(visitsCounted(stage, oldManager)).isEqualTo("0");
    }

    /** On the scorecard of the running quarter that was computed last. */
    private static String visitsCounted(Stage stage, String manager) {
        var director = stage.role("ka-director");
        var path = "/api/v1/scorecards";
        var of = "?person=" + manager + "&period=" + stage.business().quarter();
        var latest = stage.api()
                .get(director, path + of)
                .get("items")
                .get(0)
                .get("id")
                .asText();
        return ScoreAct.receipt(ScoreAct.VISITS, stage.api().get(director, path + "/" + latest))
                .get("actual")
                .asText();
    }

    private static void everybodyWorksWhereTheOrganisationSaysAndNoPlaceIsVacant(Stage stage) {
        var hr = stage.role("hr");
        var staff =
                stage.api().get(hr, "/api/v1/staff?limit=200&status=APPOINTED").get("items");
        assertThat(staff.findValuesAsText("personId"))
                .containsAll(stage.dataset().staff().stream()
                        .map(member -> member.person().id())
                        .toList());
        assertThat(stage.api().get(hr, "/api/v1/positions/vacancies")).isEmpty();
        assertThat(stage.api().get(hr, "/api/v1/offices").get("items"))
                .hasSameSizeAs(stage.dataset().offices())
                .allSatisfy(office -> assertThat(office.get("managers")).hasSize(1));
    }

    private static void whoAndWhatNobodyHasRegisteredIsRefused(Stage stage) {
        var director = stage.role("ka-director");
        var today = stage.business().today().toString();
        var delegation = Map.of(
                "delegate",
                "nobody",
                "scope",
                "BOTH",
                "roles",
                List.of(director.role()),
                "validFrom",
                today,
                "validUntil",
                today);
        assertThat(refusal(stage, director, "delegations", delegation)).isEqualTo("person-unknown");
        var target = Map.of(
                "indicator", "sales-completion", "period", "2030-Q1", "office", "BJ", "person", "nobody", "value", 1);
        assertThat(refusal(stage, director, "targets", target)).isEqualTo("person-unknown");
        var price = Map.of("sku", "DP-XX", "unit", "只", "price", 1, "effectiveFrom", today);
        assertThat(refusal(stage, stage.role("sales-company-clerk"), "settlement-prices", price))
                .isEqualTo("product-unknown");
    }

    private static String refusal(Stage stage, Dataset.Person who, String collection, Object body) {
        return stage.api()
                .tryPost(who, "/api/v1/" + collection, body)
                .body()
                .path("code")
                .asText();
    }

    /** Of what the collection has for the customer, newest first. */
    private static List<String> values(Stage stage, String collection, Account account, String pointer) {
        var path = "/api/v1/" + collection + "?customerId=" + account.id;
        return StreamSupport.stream(
                        stage.api()
                                .get(stage.role("auditor"), path)
                                .get("items")
                                .spliterator(),
                        false)
                .map(item -> item.at(pointer).asText())
                .toList();
    }
}
