package kam.contractapproval;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.ToldCustomers;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What an office and the approvers do with contracts over HTTP. */
public final class Desk {
    public static final String CONTRACTS = "/api/v1/contracts";
    public static final String DELEGATIONS = "/api/v1/delegations";

    public static final Someone CLERK = Someone.named("clerk.bj", "office-clerk", "BJ");
    public static final Someone MANAGER = Someone.named("manager.bj", "office-manager", "BJ");
    public static final Someone DEPARTMENT = Someone.named("department", "ka-approver", null);
    public static final Someone DEPUTY = Someone.named("deputy", "deputy-sales-director", null);
    public static final Someone DIRECTOR = Someone.named("director", "sales-director", null);
    public static final Someone AUDITOR = Someone.named("auditor", "auditor", null);

    private Desk() {}

    /** A confirmed key account of the office, as the customer service would announce it. */
    public static UUID keyAccount(String office) {
        var id = UUID.randomUUID();
        ToldCustomers.keyAccount(id, "KH-1", "华北机电", office, "wang");
        Events.publish(
                new KeyAccountConfirmed(
                        id, "KH-1", "华北机电", office, "wang", UUID.randomUUID(), "B", new BigDecimal("500000")),
                Instant.now());
        var clerk = Someone.named("clerk." + office, "office-clerk", office);
        await().until(() -> clerk.post(CONTRACTS, Map.of("customerId", id, "terms", terms("1")))
                        .extract()
                        .statusCode()
                == 201);
        return id;
    }

    /** One line of this price and one instalment. */
    public static Map<String, Object> terms(String price) {
        return terms(List.of(line("SKU-1", price, "1")), price);
    }

    public static Map<String, Object> terms(List<Map<String, Object>> lines, String amount) {
        var today = today();
        var terms = new HashMap<String, Object>();
        terms.put("accountManager", "wang");
        terms.put("lines", lines);
        terms.put("deliveryTerms", "送货上门");
        terms.put("validFrom", today.toString());
        terms.put("validUntil", today.plusYears(1).toString());
        terms.put(
                "instalments",
                List.of(Map.of("dueOn", today.plusMonths(1).toString(), "amount", new BigDecimal(amount))));
        return terms;
    }

    public static Map<String, Object> line(String sku, String price, String floor) {
        return Map.of(
                "sku",
                sku,
                "product",
                "轴承",
                "unit",
                "件",
                "quantity",
                1,
                "unitPrice",
                new BigDecimal(price),
                "floorPrice",
                new BigDecimal(floor));
    }

    /** Puts a product on the price list, at this price for one piece. */
    public static void listed(String sku, String price) {
        listed(sku, "件", price);
    }

    public static void listed(String sku, String unit, String price) {
        Someone.named("books", "sales-company-clerk", null)
                .post(
                        "/api/v1/settlement-prices",
                        Map.of(
                                "sku",
                                sku,
                                "unit",
                                unit,
                                "price",
                                new BigDecimal(price),
                                "effectiveFrom",
                                today().toString()))
                .statusCode(201);
    }

    /** The business day, which is not the machine's. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** Drafts a contract of the Beijing office; returns its address. */
    public static String draft(UUID customer, Map<String, Object> terms) {
        return CONTRACTS
                + "/"
                + CLERK.post(CONTRACTS, Map.of("customerId", customer, "terms", terms))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public static String submitted(UUID customer, String amount) {
        var at = draft(customer, terms(amount));
        CLERK.post(at + "/submission").statusCode(200);
        return at;
    }

    /** What the person decides at the open step of this code, on the content as it is. */
    public static Map<String, Object> decision(String at, String code, String verdict) {
        var route = AUDITOR.get(at + "/route").statusCode(200).extract();
        var decision = new HashMap<String, Object>();
        decision.put("stepId", route.path("steps.find { it.code == '" + code + "' }.id"));
        decision.put("verdict", verdict);
        decision.put("digest", route.path("digest"));
        decision.put("comment", "已阅");
        return decision;
    }

    public static ValidatableResponse decide(Someone by, String at, String code, String verdict) {
        return by.post(at + "/decisions", decision(at, code, verdict));
    }

    /** Through the lowest tier, up to the filing. */
    public static String approved(UUID customer, String amount) {
        var at = submitted(customer, amount);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
        return at;
    }

    /** That this copy of what was approved was signed today. */
    public static Map<String, Object> signature(String at, String copy) {
        var signature = new HashMap<String, Object>();
        signature.put("documentId", copy);
        signature.put("digest", AUDITOR.get(at).extract().path("digest"));
        signature.put("signedOn", today().toString());
        signature.put("effectiveFrom", today().toString());
        return signature;
    }

    /** Signed by the manager of its office, who must be the tier's signer. */
    public static void sign(Someone manager, String at) {
        String copy = manager.attach(at, "&kind=SIGNED_COPY", "双方签字盖章")
                .statusCode(201)
                .extract()
                .path("id");
        manager.post(at + "/signature", signature(at, copy)).statusCode(200).body("status", equalTo("EFFECTIVE"));
    }

    /** Through the lowest tier, up to its effect; returns its address. */
    public static String effective(UUID customer, Map<String, Object> terms) {
        var at = draft(customer, terms);
        approve(at);
        sign(MANAGER, at);
        return at;
    }

    /** Submits a draft of the lowest tier and has it approved. */
    public static void approve(String at) {
        CLERK.post(at + "/submission").statusCode(200);
        decide(MANAGER, at, "office-manager-signs", "SIGN").statusCode(200);
        decide(DEPARTMENT, at, "department-approves", "SIGN").statusCode(200);
    }

    public static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** Changes rows behind the service's back, for instance to let time pass. */
    public static void tamper(String sql, String id) throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    /** Granted for today and the week to come. */
    public static Map<String, Object> deed(String delegate, String role, String scope) {
        var wish = new HashMap<String, Object>();
        wish.put("delegate", delegate);
        wish.put("scope", scope);
        wish.put("roles", List.of(role));
        wish.put("validFrom", today().toString());
        wish.put("validUntil", today().plusDays(7).toString());
        return wish;
    }

    /** Returns the delegation's id. */
    public static String granted(Someone principal, Map<String, Object> wish) {
        String id = principal.post(DELEGATIONS, wish).statusCode(201).extract().path("id");
        return principal
                .attach(DELEGATIONS + "/" + id, "", "兹授权")
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static List<String> events(String at) {
        return messages(at).map(Desk::nameOf).toList();
    }

    /** What was told in events of this name of what is found there, oldest first. */
    public static List<JsonPath> told(String at, String name) {
        return messages(at)
                .filter(message -> nameOf(message).equals(name))
                .map(message -> JsonPath.from(message.value()))
                .toList();
    }

    private static Stream<ConsumerRecord<String, String>> messages(String at) {
        return Events.of("kam.contract", UUID.fromString(idOf(at))).stream();
    }

    private static String nameOf(ConsumerRecord<String, String> message) {
        var type = new String(message.headers().lastHeader("ce_type").value());
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
