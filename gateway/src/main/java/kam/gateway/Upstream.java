package kam.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The services (服务) behind the gateway and the collections each of them owns: the whole routing table. The first
 * segment after {@code /api/v1/} decides, whatever follows it.
 */
enum Upstream {
    CUSTOMER(
            "customer-service",
            "kam.customer",
            "客户服务",
            "Customers",
            Set.of(
                    "customers",
                    "classification-policies",
                    "screening-scorecards",
                    "customer-imports",
                    "key-account-applications",
                    "credit-policies",
                    "screenings",
                    "development-plans",
                    "opportunities",
                    "proposals",
                    "worth-analyses",
                    "product-positionings",
                    "tickets",
                    "surveys",
                    "questionnaires",
                    "survey-schedules",
                    "improvement-actions",
                    "service-plans",
                    "service-agreements",
                    "care-activities",
                    "market-information",
                    "contact-plans",
                    "documents")),
    CONTRACT_APPROVAL(
            "contract-approval-service",
            "kam.contract",
            "合同审批服务",
            "Contracts and approval",
            Set.of(
                    "contracts",
                    "approval-policies",
                    "approval-simulations",
                    "approvals",
                    "delegations",
                    "quotes",
                    "orders",
                    "payment-schedules",
                    "settlement-prices",
                    "invoices")),
    GOODS_LEDGER(
            "goods-ledger-service",
            "kam.goods",
            "货物台账服务",
            "Goods and money",
            Set.of(
                    "shipments",
                    "disputes",
                    "deliveries",
                    "returns",
                    "stock",
                    "owed-goods",
                    "credit-exposures",
                    "diversions",
                    "stock-exemptions",
                    "payments",
                    "unmatched-receipts",
                    "retentions",
                    "payment-standings",
                    "write-offs",
                    "remittances",
                    "margin-payouts",
                    "office-margins",
                    "statements",
                    "office-statements",
                    "opening-positions",
                    "allocations",
                    "capital-occupation",
                    "stock-counts",
                    "ledger")),
    VISIT(
            "visit-service",
            "kam.visit",
            "拜访服务",
            "Visits and gifts",
            Set.of(
                    "visit-plans",
                    "receptions",
                    "contact-logs",
                    "weekly-reports",
                    "gift-applications",
                    "gift-limits",
                    "relationship-plans",
                    "follow-ups",
                    "activities",
                    "expenses",
                    "expense-budgets",
                    "calendar")),
    KPI(
            "kpi-service",
            "kam.kpi",
            "考核服务",
            "Assessment",
            Set.of(
                    "indicators",
                    "assessment-schemes",
                    "targets",
                    "scorecards",
                    "rankings",
                    "warnings",
                    "programme-reviews",
                    "positions",
                    "staff",
                    "trainings"));

    private static final Map<String, Upstream> OWNERS = Arrays.stream(values())
            .flatMap(upstream -> upstream.collections.stream().map(collection -> Map.entry(collection, upstream)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String PREFIX = "/api/v1/";

    private final String service;
    private final String topic;
    private final String chinese;
    private final String english;
    private final Set<String> collections;

    Upstream(String service, String topic, String chinese, String english, Set<String> collections) {
        this.service = service;
        this.topic = topic;
        this.chinese = chinese;
        this.english = english;
        this.collections = collections;
    }

    /** The service that answers this path; empty where no collection of that name exists. */
    static Optional<Upstream> owning(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', PREFIX.length());
        String collection = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        return Optional.ofNullable(OWNERS.get(collection));
    }

    /** The name of the service's module, container and OpenAPI document. */
    String service() {
        return service;
    }

    /** Where it publishes what has happened. */
    String topic() {
        return topic;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    Set<String> collections() {
        return collections;
    }
}
