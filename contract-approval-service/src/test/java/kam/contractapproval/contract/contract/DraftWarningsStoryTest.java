package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.tamper;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftWarningsStoryTest {
    private UUID customer;

    @BeforeEach
    void confirm() {
        customer = keyAccount("BJ");
    }

    @Test
    void aTermThatIsOverAndAnInstalmentOfThePastAreSaidInTheCallersLanguage() {
        var past = terms("1000");
        past.put("validFrom", "2020-01-01");
        past.put("validUntil", "2020-12-31");
        past.put(
                "instalments",
                List.of(
                        instalment("2020-06-30", "400"),
                        instalment(today().plusDays(1).toString(), "600")));
        var at = draft(customer, past);
        var day = today().toString();
        route(at, "zh-CN")
                .body("warnings.code", contains("term-over", "instalment-past"))
                .body("warnings.text", contains("合同期限已于 2020-12-31 届满", "400.00 元的分期款到期日 2020-06-30 早于合同起草日 " + day));
        CLERK.post(at + "/submission").statusCode(200);
        route(at, "en")
                .body(
                        "warnings.text",
                        contains(
                                "The term was over on 2020-12-31",
                                "The instalment of 400.00 CNY is due on 2020-06-30, before the contract was drafted on "
                                        + day));
    }

    @Test
    void whatIsInOrderHasNoWarnings() {
        route(draft(customer, terms("1000")), "en").body("warnings", empty());
    }

    @Test
    void aContractDraftedTwiceNamesTheOtherUntilThatIsGivenUp() {
        var first = draft(customer, terms("1000"));
        var second = draft(customer, terms("1000"));
        draft(keyAccount("BJ"), terms("1000"));
        draft(customer, terms(List.of(line("SKU-2", "1000", "1")), "1000"));
        CLERK.post(first + "/submission").statusCode(200);
        route(first, "en")
                .body("warnings.code", contains("equal-draft"))
                .body(
                        "warnings[0].text",
                        equalTo("Within a day another contract of this customer was drafted on equal terms: "
                                + numberOf(second)));
        route(second, "zh-CN").body("warnings.text", contains("同一客户一日之内另有条款完全相同的合同：" + numberOf(first)));
        CLERK.post(first + "/withdrawal").statusCode(200);
        CLERK.post(first + "/cancellation").statusCode(200);
        route(second, "en").body("warnings", empty());
        route(first, "en").body("warnings", empty());
    }

    /** The customer pays what is agreed; it is in the past by the time that the contract is amended. */
    @Test
    void anAmendmentKeepsTheInstalmentsOfThePastThatWereAgreedWithoutAWarning() throws SQLException {
        var at = effective(customer, terms("1000"));
        tamper("update contract_instalment set due_on = date '2020-06-30' where contract_id = ?", idOf(at));
        var more = terms(List.of(line("SKU-1", "1000", "1"), line("SKU-2", "500", "1")), "1500");
        more.put("instalments", List.of(instalment("2020-06-30", "1000"), instalment("2020-07-31", "500")));
        String amendment = CLERK.post(at + "/amendments", Map.of("reason", "客户扩产", "terms", more))
                .statusCode(201)
                .extract()
                .path("id");
        route(CONTRACTS + "/" + amendment, "en")
                .body("warnings.code", contains("instalment-past"))
                .body(
                        "warnings[0].text",
                        equalTo("The instalment of 500.00 CNY is due on 2020-07-31, before the contract was drafted on "
                                + today()));
        route(at, "en").body("warnings", empty());
    }

    private static Map<String, Object> instalment(String dueOn, String amount) {
        return Map.of("dueOn", dueOn, "amount", new BigDecimal(amount));
    }

    private static ValidatableResponse route(String at, String language) {
        return AUDITOR.request()
                .header("Accept-Language", language)
                .get(at + "/route")
                .then()
                .statusCode(200);
    }

    private static String numberOf(String at) {
        return AUDITOR.get(at).extract().path("number");
    }
}
