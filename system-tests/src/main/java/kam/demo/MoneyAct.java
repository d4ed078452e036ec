package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kam.demo.Dataset.Line;

/** 6. Deliveries, collections, remittances, and statements that both sides sign. */
final class MoneyAct {
    private static final List<BigDecimal> DELIVERED =
            List.of(new BigDecimal("0.95"), new BigDecimal("0.85"), new BigDecimal("0.75"));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Stage stage;
    private final Map<String, BigDecimal> officeCash = new LinkedHashMap<>();
    private int statements;

    MoneyAct(Stage stage) {
        this.stage = stage;
    }

    void play(List<Account> accounts) {
        stage.transcript().act(6, "配送、回款、汇款、对账 · Deliveries, money, statements");
        for (var i = 0; i < accounts.size(); i++) {
            deliver(accounts.get(i), DELIVERED.get(i % DELIVERED.size()), i == 0);
            collect(accounts.get(i), i % 5 == 4, i == 0);
        }
        officeCash.forEach(this::remit);
        for (var i = 0; i < accounts.size(); i += 7) {
            sign(accounts.get(i), i == 0);
        }
        stage.transcript()
                .note(accounts.size() + " deliveries signed for and paid for, " + officeCash.size()
                        + " remittances confirmed, " + statements + " statements signed by both sides");
    }

    int statementsSigned() {
        return statements;
    }

    private void deliver(Account account, BigDecimal share, boolean aloud) {
        var clerk = stage.role("office-clerk", account.customer.office());
        var today = stage.business().today().toString();
        var delivery = stage.api()
                .post(
                        clerk,
                        "/api/v1/deliveries",
                        Map.of(
                                "contractId", account.contractId.toString(),
                                "dispatchedOn", today,
                                "lines", delivered(account, share)));
        var path = "/api/v1/deliveries/" + delivery.get("id").asText();
        var receipt = attach(clerk, path, "SIGNED_RECEIPT", "签收单.txt", account.contractNumber);
        stage.api()
                .post(
                        clerk,
                        path + "/signature",
                        Map.of("signedBy", account.customer.contact(), "signedOn", today, "documentId", receipt));
        if (aloud) {
            var owed = stage.api().get(clerk, "/api/v1/owed-goods?contractId=" + account.contractId);
            stage.transcript().step(clerk, "delivers part of it, signed for", owed(owed) + ", " + stage.link(path));
        }
    }

    private static String owed(JsonNode lines) {
        var text = new StringBuilder();
        for (var line : lines.get("items")) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(line.get("sku").asText())
                    .append(" owed ")
                    .append(line.get("owed").decimalValue().stripTrailingZeros().toPlainString())
                    .append(" (office holds ")
                    .append(line.get("heldByOffice")
                            .decimalValue()
                            .stripTrailingZeros()
                            .toPlainString())
                    .append(')');
        }
        return text.toString();
    }

    private static List<Map<String, Object>> delivered(Account account, BigDecimal share) {
        return account.customer.lines().stream()
                .map(line -> Map.<String, Object>of("line", line.number(), "quantity", pieces(line, share)))
                .toList();
    }

    private static BigDecimal pieces(Line line, BigDecimal share) {
        return GoodsAct.shipped(line).multiply(share).setScale(0, RoundingMode.DOWN);
    }

    /** The customer pays the first instalment, to its office or straight to the company. */
    private void collect(Account account, boolean toTheCompany, boolean aloud) {
        var who = toTheCompany ? stage.role("finance") : stage.role("office-clerk", account.customer.office());
        var amount = account.customer.amount().multiply(HALF).setScale(2, RoundingMode.DOWN);
        var payment = stage.api()
                .post(
                        who,
                        "/api/v1/payments",
                        Map.of(
                                "contractId",
                                account.contractId.toString(),
                                "amount",
                                amount,
                                "payee",
                                toTheCompany ? "COMPANY" : "OFFICE",
                                "way",
                                "TRANSFER",
                                "collectedOn",
                                stage.business().today().toString()));
        if (!toTheCompany) {
            officeCash.merge(account.customer.office(), amount, BigDecimal::add);
        }
        if (aloud) {
            stage.transcript()
                    .step(
                            who,
                            "records a payment of " + amount + " CNY",
                            stage.link("/api/v1/payments/" + payment.get("id").asText()));
        }
    }

    private void remit(String office, BigDecimal amount) {
        var clerk = stage.role("office-clerk", office);
        var finance = stage.role("finance");
        var today = stage.business().today().toString();
        var remittance = stage.api()
                .post(clerk, "/api/v1/remittances", Map.of("office", office, "amount", amount, "sentOn", today));
        var path = "/api/v1/remittances/" + remittance.get("id").asText();
        var slip = attach(finance, path, "BANK_SLIP", "银行回单.txt", office + " " + amount);
        stage.api().post(finance, path + "/confirmation", Map.of("confirmedOn", today, "documentId", slip));
    }

    private void sign(Account account, boolean aloud) {
        var clerk = stage.role("office-clerk", account.customer.office());
        var manager = stage.role("office-manager", account.customer.office());
        var today = stage.business().today();
        var draft = stage.api()
                .post(
                        clerk,
                        "/api/v1/statements",
                        Map.of(
                                "customerId", account.id.toString(),
                                "from", today.withDayOfMonth(1).minusMonths(2).toString(),
                                "until", today.toString()));
        var path = "/api/v1/statements/" + draft.get("id").asText();
        var digest = stage.api().post(clerk, path + "/issue").get("digest").asText();
        var sealed = attach(clerk, path, "SEALED_COPY", "盖章对账单.txt", digest);
        stage.api()
                .post(
                        manager,
                        path + "/signatures",
                        Map.of("side", "OFFICE", "signedBy", manager.name(), "digest", digest));
        var confirmed = stage.api()
                .post(
                        manager,
                        path + "/signatures",
                        Map.of(
                                "side",
                                "CUSTOMER",
                                "signedBy",
                                account.customer.contact(),
                                "digest",
                                digest,
                                "documentId",
                                sealed));
        statements++;
        if (aloud) {
            stage.transcript()
                    .step(
                            manager,
                            "and the customer sign the statement " + digest.substring(0, 12) + "…",
                            confirmed.get("status").asText() + ", " + stage.link(path));
            stage.transcript()
                    .step(
                            clerk,
                            "has it as a page to print and as a spreadsheet",
                            stage.lay(clerk, path, "text/html", "statement.html") + ", "
                                    + stage.lay(clerk, path, SPREADSHEET, "statement.xlsx"));
        }
    }

    private String attach(Dataset.Person who, String path, String kind, String name, String text) {
        var query = "/documents?kind=" + kind + "&name=" + Url.encode(name);
        return stage.api()
                .upload(who, path + query, Papers.of(name + " " + text))
                .get("id")
                .asText();
    }
}
