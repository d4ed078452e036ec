package kam.visit.gift;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kam.visit.Someone;

/** The people who deal with gifts of the Beijing office, over HTTP. */
final class GiftDesk {
    static final String GIFTS = "/api/v1/gift-applications";

    final Someone manager = Someone.with("account-manager", "BJ");
    final Someone director = Someone.with("ka-director", null);
    final Someone finance = Someone.with("finance", null);

    /** Returns where the application is. */
    String draft(UUID customer, String recipient, Number budget, LocalDate plannedOn) {
        return manager.post(GIFTS, Map.of("customerId", customer, "details", details(recipient, budget, plannedOn)))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .header("Location");
    }

    String submitted(UUID customer, String recipient, Number budget, LocalDate plannedOn) {
        var at = draft(customer, recipient, budget, plannedOn);
        manager.post(at + "/submission").statusCode(200).body("status", equalTo("SUBMITTED"));
        return at;
    }

    String agreed(UUID customer, String recipient, Number budget, LocalDate plannedOn) {
        var at = submitted(customer, recipient, budget, plannedOn);
        decide(director, at + "/decisions", at, "APPROVE").statusCode(200).body("status", equalTo("APPROVED"));
        decide(finance, at + "/decisions", at, "APPROVE").statusCode(200).body("status", equalTo("FINANCE_APPROVED"));
        return at;
    }

    ValidatableResponse decide(Someone by, String path, String at, String verdict) {
        var digest = by.get(at).statusCode(200).extract().<String>path("digest");
        return by.post(path, Map.of("verdict", verdict, "digest", digest, "reason", "礼尚往来"));
    }

    ValidatableResponse handOver(String at, LocalDate givenOn, Number value, String receipt) {
        return manager.post(
                at + "/handover", Map.of("givenOn", givenOn.toString(), "value", value, "receiptDocumentId", receipt));
    }

    ValidatableResponse limit(UUID customer, String recipient, int year) {
        return manager.get(
                        "/api/v1/gift-limits?customerId={customer}&recipient={recipient}&year={year}",
                        customer,
                        recipient,
                        year)
                .statusCode(200);
    }

    static Map<String, Object> details(String recipient, Number budget, LocalDate plannedOn) {
        var details = new HashMap<String, Object>();
        details.put("recipientName", recipient);
        details.put("recipientTitle", "采购部长");
        details.put("reason", "春节慰问");
        details.put("item", "茶叶");
        details.put("quantity", 2);
        details.put("value", budget);
        details.put("budget", budget);
        details.put("plannedOn", plannedOn.toString());
        return details;
    }
}
