package kam.customer.development.opportunity;

import static kam.customer.development.opportunity.DevelopmentStage.CRISIS;
import static kam.customer.development.opportunity.DevelopmentStage.DEEP_CONTACT;
import static kam.customer.development.opportunity.DevelopmentStage.FIRST_COOPERATION;
import static kam.customer.development.opportunity.DevelopmentStage.MARKET_VISIT;
import static kam.customer.development.opportunity.DevelopmentStage.STABLE_GROWTH;
import static kam.customer.development.opportunity.DevelopmentStage.SUBSTANTIAL_PROGRESS;
import static kam.customer.development.opportunity.DevelopmentStage.TARGETING;
import static kam.customer.development.opportunity.StageCondition.When.ENTRY;
import static kam.customer.development.opportunity.StageCondition.When.EXIT;

/**
 * What must be shown before a stage is entered or left (进入/完成条件), in the words of the source. Which of them open a
 * stage and which end it is our reading: what happens to us (a need, a defect, a strong competitor) opens it, what we
 * do ends it. Source: 简化版 二.1, 开发和管理程序 二.1, requirement C9.
 */
enum StageCondition {
    MARKET_ANALYSED(TARGETING, EXIT, "市场分析"),
    CUSTOMERS_SOUGHT(TARGETING, EXIT, "寻找客户"),
    TARGET_CLEAR(TARGETING, EXIT, "明确目标客户"),

    NEED_EXISTS(MARKET_VISIT, ENTRY, "客户存在需求"),
    CUSTOMER_ANALYSED(MARKET_VISIT, EXIT, "分析客户"),
    CUSTOMER_CONTACTED(MARKET_VISIT, EXIT, "接触客户"),
    GOODWILL_WON(MARKET_VISIT, EXIT, "博得客户的好感(定位陈述)"),
    BENEFITS_STATED(MARKET_VISIT, EXIT, "陈述销售,告诉客户我能给他带来哪些利益"),
    COMPETITORS_FOUND(MARKET_VISIT, EXIT, "发现竞争对手,SWOT分析"),
    RELATIONSHIP_BEGUN(MARKET_VISIT, EXIT, "建立初步良好的客情关系,为下次的深入做好铺垫"),

    CUSTOMER_ATTRACTED(DEEP_CONTACT, EXIT, "加大攻击力度吸引客户"),
    FIRST_APPROVAL(DEEP_CONTACT, EXIT, "客户初步认同"),
    WISH_EXPRESSED(DEEP_CONTACT, EXIT, "表达自己合作的愿望(谈判)"),

    IMPRESSION_DEEPENED(SUBSTANTIAL_PROGRESS, EXIT, "加深客户对你的印象,继续赢得好感"),
    TEST_PASSED(SUBSTANTIAL_PROGRESS, EXIT, "经受客户考验"),
    COMPETITION_WITHSTOOD(SUBSTANTIAL_PROGRESS, EXIT, "恶意竞争出现,坚持自我"),

    RECOGNITION_GROWN(FIRST_COOPERATION, EXIT, "关系营销,不断增进客户认同"),
    TRIAL_ORDER(FIRST_COOPERATION, EXIT, "试单"),
    ADDED_VALUE_GIVEN(FIRST_COOPERATION, EXIT, "给客户提供附加价值,建立稳固销售关系,以期待规模销售"),
    QUALITY_AND_CREDIT_PROMISED(FIRST_COOPERATION, EXIT, "建立销售关系,并对客户作出质量和信誉承诺"),

    QUALITY_PROBLEM(CRISIS, ENTRY, "出现产品质量问题"),
    SERVICE_GIVEN(CRISIS, EXIT, "立即提供良好的售后服务"),
    DISPUTE_SOLVED(CRISIS, EXIT, "及时解决争端,重新取得客户的信任"),
    SATISFACTION_SURVEYED(CRISIS, EXIT, "客户满意度调查"),
    SALES_AND_COLLECTIONS_HEALTHY(CRISIS, EXIT, "销售与回款良性发展"),

    STRONG_COMPETITOR_KNOWN(STABLE_GROWTH, ENTRY, "潜在的竞争对手出现,而且具备足够实力"),
    SUPERIORS_CONVINCED(STABLE_GROWTH, EXIT, "做客户上司的思想工作"),
    CLOSE_CONTACT_KEPT(STABLE_GROWTH, EXIT, "近距离接触与客户打在一起确保关系稳定"),
    LOYALTY_BUILT(STABLE_GROWTH, EXIT, "建立了忠诚的客户体系"),
    DESIGNATED_SUPPLIER(STABLE_GROWTH, EXIT, "赢得指定");

    enum When {
        ENTRY,
        EXIT
    }

    private final DevelopmentStage stage;
    private final When when;
    private final String chinese;

    StageCondition(DevelopmentStage stage, When when, String chinese) {
        this.stage = stage;
        this.when = when;
        this.chinese = chinese;
    }

    DevelopmentStage stage() {
        return stage;
    }

    When when() {
        return when;
    }

    String chinese() {
        return chinese;
    }

    /** Whether each crisis needs its own evidence. */
    boolean ofCrisis() {
        return stage == CRISIS;
    }
}
