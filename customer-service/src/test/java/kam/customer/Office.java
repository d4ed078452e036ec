package kam.customer;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.customer.account.customer.Customers;
import kam.testing.SampleFiles;
import kam.testing.Tokens;

/** An office at work: what its people send, and the same requests by others. */
public final class Office {
    public static final String CUSTOMERS = "/api/v1/customers";
    public static final String APPLICATIONS = "/api/v1/key-account-applications";
    public static final String SCREENINGS = "/api/v1/screenings";
    public static final List<String> SCREENING_FACTORS = List.of(
            "SIZE",
            "FINANCIAL_STRENGTH",
            "INDUSTRY_POSITION",
            "GROWTH_POTENTIAL",
            "COMMERCIAL_INFLUENCE",
            "COOPERATION_POTENTIAL",
            "CUSTOMER_VALUE",
            "INDUSTRY",
            "DEAL_SIZE",
            "LATENT_DEMAND",
            "MARKET_SHARE");
    private static final byte[] PDF = SampleFiles.pdf("office");

    private final String code;

    public Office(String code) {
        this.code = code;
    }

    /** A request by the office's manager. */
    public RequestSpecification manager() {
        return as("office-manager", code);
    }

    /** A JSON request by a person of the role; the office is null at the headquarters. */
    public static RequestSpecification as(String role, String office) {
        return given().auth().oauth2(Tokens.of(role, office)).contentType("application/json");
    }

    public String customer(String creditCode) {
        return """
                {"creditCode": "%s", "office": "%s", "details": %s}""".formatted(creditCode, code, details("机械制造"));
    }

    public static String details(String industry) {
        return """
                {"name": "北京长城机械有限公司", "accountManager": "zhao.lei", "industry": "%s",
                 "address": "北京市朝阳区建国路 1 号",
                 "contacts": [{"name": "王建国", "title": "总经理", "phone": "010-65001234", "responsible": true}]}""".formatted(industry);
    }

    /** Returns the new customer's id. */
    public UUID register() {
        return id(manager().body(customer(Customers.newCreditCode())).post(CUSTOMERS));
    }

    /** Sends a file of one customer; returns the import's id. */
    public String startImport() {
        var file = "信用代码,名称\n" + Customers.newCreditCode() + ",甲\n";
        var started = given().auth()
                .oauth2(Tokens.of("office-manager", code))
                .contentType("application/octet-stream")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/customer-imports");
        return id(started).toString();
    }

    public Response grade(UUID customer, int score) {
        return manager().body(grading(score)).post(CUSTOMERS + "/" + customer + "/credit-gradings");
    }

    /** Every factor of the first policy has the same score, which is then the total. */
    public static String grading(int score) {
        return """
                {"reason": "首次评级", "scores": [
                 {"factor": "PAYMENT_RECORD", "score": %1$d, "reason": "按期付款"},
                 {"factor": "CONTRACT_PERFORMANCE", "score": %1$d, "reason": "履约良好"},
                 {"factor": "FINANCIAL_STRENGTH", "score": %1$d, "reason": "注册资本 2000 万"},
                 {"factor": "INDUSTRY_STANDING", "score": %1$d, "reason": "行业前十"},
                 {"factor": "COOPERATION", "score": %1$d, "reason": "合作三年"}]}""".formatted(score);
    }

    /** Every factor of the first scorecard has the same score, which is then the total. */
    public Response screen(UUID customer, int score) {
        return manager()
                .body("{\"customerId\": \"%s\", \"scores\": %s}".formatted(customer, screeningScores(score)))
                .post(SCREENINGS);
    }

    public static String screeningScores(int score) {
        return SCREENING_FACTORS.stream()
                .map(factor -> "{\"factor\": \"%s\", \"score\": %d, \"reason\": \"依据\"}".formatted(factor, score))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** A complete form for 180,000 CNY with business so far. */
    public static String form() {
        return """
                {"criteria": {
                   "purchaseContract": {"met": true, "reason": "拟签年度购销合同"},
                   "capitalTiedUp": {"met": true, "reason": "铺货"}, "capitalAmount": 60000,
                   "goodCredit": {"met": true, "reason": "三年无逾期"}},
                 "noBusinessSoFar": false,
                 "contract": {
                   "lines": [
                     {"sku": "P-100", "product": "水泵", "unit": "台", "quantity": 100, "unitPrice": 1500.5, "floorPrice": 1300},
                     {"sku": "P-200", "product": "阀门", "unit": "只", "quantity": 299.5, "unitPrice": 100, "floorPrice": 90}],
                   "deliveryTerms": "办事处送货", "validFrom": "2026-01-01", "validUntil": "2026-12-31",
                   "instalments": [{"dueOn": "2026-03-31", "amount": 80000}, {"dueOn": "2026-09-30", "amount": 100000}]},
                 "papers": {"businessSoFar": "上年采购 12 万元", "arrears": 0, "evaluation": "信誉良好", "licenceUnified": true}}""";
    }

    public Response open(UUID customer, String form) {
        return manager()
                .body("{\"customerId\": \"%s\", \"form\": %s}".formatted(customer, form))
                .post(APPLICATIONS);
    }

    /** The query names the document's kind and what it bears. */
    public Response attach(UUID application, String query) {
        return given().auth()
                .oauth2(Tokens.of("office-manager", code))
                .contentType("application/pdf")
                .body(PDF)
                .post(APPLICATIONS + "/" + application + "/documents?name=scan.pdf&" + query);
    }

    /** A graded prospect's application with all that the dossier needs, not yet submitted. */
    public UUID readyApplication(UUID customer) {
        grade(customer, 80).then().statusCode(201);
        var application = id(open(customer, form()));
        attach(application, "kind=DRAFT_CONTRACT").then().statusCode(201);
        attach(application, "kind=BUSINESS_LICENCE").then().statusCode(201);
        attach(
                        application,
                        "kind=RECONCILIATION_STATEMENT&signedByOffice=true&signedByCustomer=true&sealedByCustomer=true")
                .then()
                .statusCode(201);
        return application;
    }

    public UUID submittedApplication(UUID customer) {
        var application = readyApplication(customer);
        post(application, "submission").then().statusCode(200);
        return application;
    }

    public Response post(UUID application, String action) {
        return manager().post(APPLICATIONS + "/" + application + "/" + action);
    }

    public Response read(UUID application) {
        return manager().get(APPLICATIONS + "/" + application);
    }

    public String statusOf(UUID application) {
        return read(application).jsonPath().getString("status");
    }

    public String statusOfCustomer(UUID customer) {
        return manager().get(CUSTOMERS + "/" + customer).jsonPath().getString("status");
    }

    public static UUID id(Response created) {
        return UUID.fromString(
                created.then().statusCode(201).extract().jsonPath().getString("id"));
    }
}
