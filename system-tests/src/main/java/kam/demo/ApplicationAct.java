package kam.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.demo.Dataset.Customer;

/** 1. The office registers a customer, grades its credit, and applies for it with the four-part dossier. */
final class ApplicationAct {
    private final Stage stage;

    ApplicationAct(Stage stage) {
        this.stage = stage;
    }

    void play(List<Account> accounts) {
        stage.transcript().act(1, "办事处申请大客户 · The offices apply for their key accounts");
        accounts.forEach(this::apply);
        var first = accounts.get(0);
        stage.transcript()
                .step(
                        stage.role("office-clerk", first.customer.office()),
                        "applies for " + first.customer.name() + ", " + first.customer.amount() + " CNY",
                        "submitted, " + stage.link("/api/v1/key-account-applications/" + first.applicationId));
        stage.transcript().note(accounts.size() + " applications submitted, each with its dossier and credit grading");
    }

    private void apply(Account account) {
        account.id = register(account.customer, stage.role("office-clerk", account.customer.office()));
        open(account);
    }

    /** Opens an application with the whole dossier, and submits it. */
    void open(Account account) {
        var clerk = stage.role("office-clerk", account.customer.office());
        var application = stage.api()
                .post(
                        clerk,
                        "/api/v1/key-account-applications",
                        Map.of("customerId", account.id.toString(), "form", form(account.customer)));
        account.applicationId = UUID.fromString(application.get("id").asText());
        var path = applicationPath(account);
        attachDraft(account);
        attach(clerk, path, "BUSINESS_LICENCE", "营业执照.txt", account.customer);
        stage.api().post(clerk, path + "/submission");
    }

    /** Attaches a draft of the contract, the first or a revised one. */
    void attachDraft(Account account) {
        var clerk = stage.role("office-clerk", account.customer.office());
        attach(clerk, applicationPath(account), "DRAFT_CONTRACT", "合同草稿.txt", account.customer);
    }

    static String applicationPath(Account account) {
        return "/api/v1/key-account-applications/" + account.applicationId;
    }

    private UUID register(Customer customer, Dataset.Person clerk) {
        var contact = Map.of(
                "name", customer.contact(), "title", customer.title(), "phone", customer.phone(), "responsible", true);
        var registered = stage.api()
                .post(
                        clerk,
                        "/api/v1/customers",
                        Map.of(
                                "creditCode", customer.creditCode(),
                                "office", customer.office(),
                                "details",
                                        Map.of(
                                                "name", customer.name(),
                                                "accountManager", customer.accountManager(),
                                                "industry", customer.industry(),
                                                "address", customer.address(),
                                                "contacts", List.of(contact))));
        var id = UUID.fromString(registered.get("id").asText());
        var scores = customer.creditScores().entrySet().stream()
                .map(score -> Map.of("factor", score.getKey(), "score", score.getValue(), "reason", "办事处评分"))
                .toList();
        stage.api()
                .post(
                        clerk,
                        "/api/v1/customers/" + id + "/credit-gradings",
                        Map.of("scores", scores, "reason", "大客户申请"));
        return id;
    }

    private void attach(Dataset.Person clerk, String application, String kind, String name, Customer customer) {
        var query = "/documents?kind=" + kind + "&name=" + Url.encode(name);
        stage.api().upload(clerk, application + query, Papers.of(name + " " + customer.name()));
    }

    private Map<String, Object> form(Customer customer) {
        var yes = (java.util.function.Function<String, Object>) reason -> Map.of("met", true, "reason", reason);
        return Map.of(
                "criteria",
                        Map.of(
                                "purchaseContract", yes.apply("拟签订年度购销合同"),
                                "capitalTiedUp", yes.apply("按合同分期付款，需资金占压"),
                                "capitalAmount", customer.amount(),
                                "goodCredit", yes.apply("付款记录良好")),
                "noBusinessSoFar", true,
                "contract", contract(customer),
                "papers",
                        Map.of("businessSoFar", "无", "arrears", 0, "evaluation", "经营稳定，信誉较好", "licenceUnified", true));
    }

    /** Half is due within the quarter, half after it. */
    private Map<String, Object> contract(Customer customer) {
        var lines = customer.lines().stream()
                .map(line -> Map.of(
                        "sku", line.product().sku(),
                        "product", line.product().name(),
                        "unit", line.product().unit(),
                        "quantity", line.quantity(),
                        "unitPrice", line.unitPrice(),
                        "floorPrice", line.product().settlementPrice()))
                .toList();
        var half = customer.amount().divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        var business = stage.business();
        return Map.of(
                "lines", lines,
                "deliveryTerms", "送货上门，签收为准",
                "validFrom", business.today().toString(),
                "validUntil", business.today().plusYears(1).toString(),
                "instalments",
                        List.of(
                                Map.of("dueOn", business.today().plusDays(10).toString(), "amount", half),
                                Map.of(
                                        "dueOn", business.today().plusDays(120).toString(),
                                        "amount", customer.amount().subtract(half))));
    }
}
