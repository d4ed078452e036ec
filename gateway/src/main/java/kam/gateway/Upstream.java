package kam.gateway;

/** The services (服务) behind the gateway. */
enum Upstream {
    CUSTOMER("customer-service", "kam.customer", "客户服务", "Customers"),
    CONTRACT_APPROVAL("contract-approval-service", "kam.contract", "合同审批服务", "Contracts and approval"),
    GOODS_LEDGER("goods-ledger-service", "kam.goods", "货物台账服务", "Goods and money"),
    VISIT("visit-service", "kam.visit", "拜访服务", "Visits and gifts"),
    KPI("kpi-service", "kam.kpi", "考核服务", "Assessment");

    private final String service;
    private final String topic;
    private final String chinese;
    private final String english;

    Upstream(String service, String topic, String chinese, String english) {
        this.service = service;
        this.topic = topic;
        this.chinese = chinese;
        this.english = english;
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
}
