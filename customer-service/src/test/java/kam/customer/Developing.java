package kam.customer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The development of customers, as an account manager of an office works on it. */
public final class Developing {
    public static final String PLANS = "/api/v1/development-plans";
    public static final String OPPORTUNITIES = "/api/v1/opportunities";
    public static final String WORTH = "/api/v1/worth-analyses";
    public static final String PROPOSALS = "/api/v1/proposals";
    public static final String POSITIONINGS = "/api/v1/product-positionings";
    public static final String CONTACTS = "/api/v1/contact-plans";

    public static final String PLAN = """
            {"goal": "年内成为首选供应商", "strategy": "以解决方案切入", "owner": "zhao.lei",
             "startsOn": "2026-01-01", "endsOn": "2026-06-30",
             "measures": [{"name": "技术交流会", "owner": "zhao.lei", "dueOn": "2026-03-01"},
                          {"name": "样机试用", "owner": "li.na", "dueOn": "2026-05-01"}]}""";
    public static final String PEOPLE = """
            {"marketingManager": "wang.qiang", "businessManager": "zhao.lei", "backOffice": "liu.yan"}""";
    public static final String ANALYSIS = """
            {"transactions": {"volumes": [{"tradedOn": "2025-03-01", "product": "水泵", "unit": "台",
                                           "quantity": 10.5, "amount": 15750}],
                              "awareness": 60, "satisfaction": 75},
             "competitors": [{"name": "甲公司", "strengths": "价格低", "weaknesses": "服务慢"}],
             "swot": {"strengths": "品质", "weaknesses": "交期", "opportunities": "新厂房", "threats": "低价竞争"},
             "forecast": {"revenue": 1000000, "profitMarginPercent": 20, "stockInterest": 10000, "staffCost": 60000,
                          "travelCost": 20000, "riskFactor": 0.25, "managementCost": 10000}}""";
    public static final String NEEDS = """
            [{"kind": "NEED", "text": "年供水泵 100 台"}, {"kind": "PAIN_POINT", "text": "停机维修时间长"},
             {"kind": "EXPECTATION", "text": "24 小时到场"}]""";
    public static final String POSITIONING = """
            {"needs": "稳定供货", "competition": "甲公司降价 5%", "pricingPolicy": "以服务换价格",
             "items": [{"sku": "P-100", "name": "水泵", "kind": "PRODUCT", "pricePolicy": "DISCOUNT",
                        "discountPercent": 3.5, "reason": "量大"},
                       {"sku": "S-1", "name": "驻厂维修", "kind": "VALUE_ADDED_SERVICE", "pricePolicy": "FREE_OF_CHARGE",
                        "reason": "停机损失大"},
                       {"sku": "C-7", "name": "耐腐泵", "kind": "CUSTOM_PRODUCT", "pricePolicy": "AGREED_PRICE",
                        "unitPrice": 2300, "reason": "专用"}]}""";
    public static final String CONTACT = """
            {"plannedOn": "2099-01-31", "plannedTime": "09:30", "way": "MEETING", "contact": "王建国",
             "aim": "取得试单意向", "content": "介绍解决方案"}""";

    private final String office;

    public Developing(String office) {
        this.office = office;
    }

    public RequestSpecification accountManager() {
        return Office.as("account-manager", office);
    }

    public UUID customer() {
        return new Office(office).register();
    }

    public UUID plan(UUID customer) {
        return made(PLANS, "{\"customerId\": \"%s\", \"content\": %s}", customer, PLAN);
    }

    public UUID opportunity(UUID customer) {
        return made(OPPORTUNITIES, "{\"customerId\": \"%s\", \"people\": %s}", customer, PEOPLE);
    }

    public UUID analysis(UUID customer) {
        return made(WORTH, "{\"customerId\": \"%s\", \"content\": %s}", customer, ANALYSIS);
    }

    public UUID proposal(UUID customer) {
        return made(PROPOSALS, "{\"customerId\": \"%s\", \"needs\": %s}", customer, NEEDS);
    }

    public UUID positioning(UUID customer) {
        return made(POSITIONINGS, "{\"customerId\": \"%s\", \"content\": %s}", customer, POSITIONING);
    }

    public UUID contact(UUID customer) {
        return made(CONTACTS, "{\"customerId\": \"%s\", \"plan\": %s}", customer, CONTACT);
    }

    private UUID made(String collection, String form, UUID customer, String content) {
        return Office.id(
                accountManager().body(form.formatted(customer, content)).post(collection));
    }

    public Response post(String collection, UUID id, String action, String body) {
        return accountManager().body(body).post(collection + "/" + id + "/" + action);
    }

    /** Without a body. */
    public Response post(String collection, UUID id, String action) {
        return accountManager().post(collection + "/" + id + "/" + action);
    }

    public Response read(String collection, UUID id) {
        return accountManager().get(collection + "/" + id);
    }

    /** A decision by the role on the content as it is now. */
    public Response decide(String role, String collection, UUID id, String verdict) {
        var read = read(collection, id).jsonPath();
        var name = read.get("digest") == null ? "contentDigest" : "digest";
        return Office.as(role, null)
                .body("{\"verdict\": \"%s\", \"%s\": \"%s\", \"reason\": \"时间过紧\"}"
                        .formatted(verdict, name, read.getString(name)))
                .post(collection + "/" + id + "/decisions");
    }
}
