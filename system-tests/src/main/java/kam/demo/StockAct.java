package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import kam.demo.Dataset.Person;

/**
 * 9. What is not in a day's work: held goods that another key account needs, goods that wait with a reason, and goods
 * that come back.
 */
final class StockAct {
    private static final int DIVERTED = 10;
    private static final int WAITING = 20;
    private static final int BROKEN = 2;

    private final Stage stage;
    private final Person approver;

    StockAct(Stage stage) {
        this.stage = stage;
        this.approver = stage.role("sales-company-approver");
    }

    void play(List<Account> accounts) {
        stage.transcript().act(9, "动用、不计入库存、退换货 · Diverted, exempted and returned goods");
        var first = accounts.get(0);
        divert(first, otherWithTheSameProduct(first, accounts));
        exempt(accounts.get(1));
        takeBack(first);
    }

    private static Account otherWithTheSameProduct(Account lender, List<Account> accounts) {
        return accounts.stream()
                .filter(other -> other != lender && other.customer.office().equals(lender.customer.office()))
                .filter(other -> sku(other).equals(sku(lender)))
                .findFirst()
                .orElseThrow();
    }

    private static String sku(Account account) {
        return account.customer.lines().get(0).product().sku();
    }

    private void divert(Account lender, Account borrower) {
        var clerk = clerk(lender);
        var request = Map.of(
                "goods",
                Map.of(
                        "fromContractId",
                        lender.contractId.toString(),
                        "fromLine",
                        1,
                        "toContractId",
                        borrower.contractId.toString(),
                        "toLine",
                        1,
                        "quantity",
                        DIVERTED),
                "reason",
                "客户停产急用，货到即补",
                "replenishBy",
                stage.business().today().plusDays(15).toString());
        var path = "/api/v1/diversions/" + id(stage.api().post(clerk, "/api/v1/diversions", request));
        var digest = stage.api().get(approver, path).get("digest").asText();
        var approved = stage.api().post(approver, path + "/decisions", Map.of("verdict", "APPROVE", "digest", digest));
        stage.transcript()
                .step(
                        clerk,
                        "asks to use goods held for " + lender.customer.name() + " for " + borrower.customer.name(),
                        approver.name() + " files it as "
                                + approved.get("filingNumber").asText() + ", to be replenished by "
                                + approved.get("replenishBy").asText() + ", " + stage.link(path));
    }

    private void exempt(Account account) {
        var clerk = clerk(account);
        var request = Map.of(
                "contractId",
                account.contractId.toString(),
                "line",
                1,
                "quantity",
                WAITING,
                "reason",
                "客户新厂房未完工，约定下月提货");
        var path = "/api/v1/stock-exemptions/" + id(stage.api().post(clerk, "/api/v1/stock-exemptions", request));
        stage.api()
                .upload(
                        clerk,
                        path + "/documents?kind=EXPLANATION&name=" + Url.encode("情况说明.txt"),
                        Papers.of("情况说明 " + account.contractNumber));
        approve(path);
        stage.transcript()
                .step(
                        clerk,
                        "explains why goods for " + account.customer.name() + " still wait",
                        approver.name() + " accepts it: they do not count as office stock, " + stage.link(path));
    }

    /** The two pieces that the customer complained about. */
    private void takeBack(Account account) {
        var clerk = clerk(account);
        var request = Map.of(
                "deliveryId",
                newest(clerk, "/api/v1/deliveries?status=SIGNED&contractId=" + account.contractId, "id"),
                "ticketNumber",
                newest(stage.role("service-agent"), "/api/v1/tickets?customerId=" + account.id, "number"),
                "remedy",
                "REPLACEMENT",
                "goesTo",
                "OEM",
                "reason",
                "外壳破损",
                "lines",
                List.of(Map.of("line", 1, "quantity", BROKEN)));
        var path = "/api/v1/returns/" + id(stage.api().post(clerk, "/api/v1/returns", request));
        var received = stage.api().post(clerk, path + "/receipt");
        var taken = approve(path);
        stage.transcript()
                .step(
                        clerk,
                        "takes back two broken pieces under ticket "
                                + received.get("ticketNumber").asText() + ", to be replaced",
                        "the customer owes "
                                + received.get("creditedToCustomer").asText() + " CNY less, the office "
                                + taken.get("creditedToOffice").asText() + " CNY, " + stage.link(path));
    }

    private JsonNode approve(String path) {
        var digest = stage.api().get(approver, path).get("contentDigest").asText();
        return stage.api().post(approver, path + "/decision", Map.of("verdict", "APPROVE", "contentDigest", digest));
    }

    private String newest(Person who, String path, String field) {
        return stage.api().get(who, path).get("items").get(0).get(field).asText();
    }

    private Person clerk(Account account) {
        return stage.role("office-clerk", account.customer.office());
    }

    private static String id(JsonNode of) {
        return of.get("id").asText();
    }
}
