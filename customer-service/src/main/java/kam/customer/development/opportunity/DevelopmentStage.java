package kam.customer.development.opportunity;

import java.util.List;
import java.util.stream.Stream;

/**
 * The seven stages of developing a key account (开发大客户流程). A crisis interrupts any other stage and goes back to the
 * one it interrupted. Source: 简化版 二.1, 开发和管理程序 二.1, requirement C9.
 */
enum DevelopmentStage {
    TARGETING("目标和方向"),
    MARKET_VISIT("走访市场"),
    DEEP_CONTACT("深入接触"),
    SUBSTANTIAL_PROGRESS("实质性进展"),
    FIRST_COOPERATION("初步合作"),
    CRISIS("危机公关"),
    STABLE_GROWTH("稳定与发展");

    private final String chinese;

    DevelopmentStage(String chinese) {
        this.chinese = chinese;
    }

    /** Where a stage may lead; out of a crisis only the interrupted stage, which the opportunity knows, is left. */
    boolean canBecome(DevelopmentStage next) {
        return switch (this) {
            case TARGETING -> next == MARKET_VISIT || next == CRISIS;
            case MARKET_VISIT -> next == DEEP_CONTACT || next == CRISIS;
            case DEEP_CONTACT -> next == SUBSTANTIAL_PROGRESS || next == CRISIS;
            case SUBSTANTIAL_PROGRESS -> next == FIRST_COOPERATION || next == CRISIS;
            case FIRST_COOPERATION -> next == STABLE_GROWTH || next == CRISIS;
            case STABLE_GROWTH -> next == CRISIS;
            case CRISIS -> next != CRISIS;
        };
    }

    List<StageCondition> entry() {
        return conditions(StageCondition.When.ENTRY);
    }

    List<StageCondition> exit() {
        return conditions(StageCondition.When.EXIT);
    }

    private List<StageCondition> conditions(StageCondition.When when) {
        return Stream.of(StageCondition.values())
                .filter(condition -> condition.stage() == this && condition.when() == when)
                .toList();
    }

    String chinese() {
        return chinese;
    }
}
