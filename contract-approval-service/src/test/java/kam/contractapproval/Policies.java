package kam.contractapproval;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kam.testing.TestStack;

/** Versions of the approval policy over HTTP. Whoever activates one puts the source's in force again afterwards. */
public final class Policies {
    public static final String POLICIES = "/api/v1/approval-policies";
    public static final Someone DRAFTER = Someone.named("ka.director", "ka-director", null);

    private Policies() {}

    /** The source's tiers; every step is reminded of after a day and escalated to the general manager after two. */
    public static Map<String, Object> terms() {
        var terms = new HashMap<String, Object>();
        terms.put("source", "试行");
        terms.put("escalateUnderFloor", true);
        terms.put("besideRole", "ka-approver");
        terms.put("confirmers", List.of("general-manager", "sales-director"));
        terms.put(
                "shortRoute",
                Map.of(
                        "fields",
                        List.of("ACCOUNT_MANAGER", "DELIVERY_TERMS"),
                        "signerRole",
                        "office-manager",
                        "signerOfOffice",
                        true,
                        "steps",
                        List.of(
                                step(1, "office-manager-signs", "SIGN", "office-manager"),
                                step(2, "department-approves", "APPROVE", "ka-approver"))));
        terms.put(
                "tiers",
                List.of(
                        tier(
                                "0",
                                "office-manager",
                                List.of(
                                        step(1, "office-manager-signs", "SIGN", "office-manager"),
                                        step(2, "department-approves", "APPROVE", "ka-approver"))),
                        tier(
                                "100000",
                                "ka-approver",
                                List.of(
                                        step(1, "department-signs", "SIGN", "ka-approver"),
                                        step(2, "deputy-director-approves", "APPROVE", "deputy-sales-director"))),
                        tier(
                                "300000",
                                "ka-approver",
                                List.of(
                                        step(1, "department-signs", "SIGN", "ka-approver"),
                                        step(1, "deputy-director-signs", "SIGN", "deputy-sales-director"),
                                        step(2, "director-approves", "APPROVE", "sales-director")))));
        return terms;
    }

    /** The same, adding up the contracts that a customer's office submits within so many days. */
    public static Map<String, Object> addingUp(int days) {
        var terms = terms();
        terms.put("sameCustomerWindowDays", days);
        return terms;
    }

    private static Map<String, Object> tier(String bound, String signer, List<Map<String, Object>> steps) {
        return Map.of(
                "bound",
                new BigDecimal(bound),
                "boundIncluded",
                true,
                "signerRole",
                signer,
                "signerOfOffice",
                signer.equals("office-manager"),
                "steps",
                steps);
    }

    private static Map<String, Object> step(int stage, String code, String kind, String role) {
        return Map.of(
                "stage",
                stage,
                "code",
                code,
                "kind",
                kind,
                "role",
                role,
                "ofOffice",
                role.equals("office-manager"),
                "remindAfterHours",
                24,
                "escalateAfterHours",
                48,
                "superiorRole",
                "general-manager");
    }

    /** Returns its number. */
    public static int drafted(Map<String, Object> terms) {
        return DRAFTER.post(POLICIES, terms).statusCode(201).extract().path("version");
    }

    public static int inForce(Map<String, Object> terms) {
        int version = drafted(terms);
        activate(version, Desk.today()).statusCode(200);
        return version;
    }

    public static ValidatableResponse activate(int version, LocalDate from) {
        return Desk.DIRECTOR.post(POLICIES + "/" + version + "/activation", Map.of("effectiveFrom", from.toString()));
    }

    /** Other tests are about version 1: takes all later ones out of force, which nobody but a superuser can. */
    public static void restore() throws SQLException {
        try (var connection = TestStack.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update approval_policy set effective_from = '9999-12-31' where version > 1"
                    + " and status = 'ACTIVE'");
        }
    }
}
