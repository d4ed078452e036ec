package kam.contractapproval.trade.schedule;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** Why a contract is not settled. */
enum ScheduleProblem implements ProblemCode {
    NOT_DELIVERED("not-fully-delivered", 409, "合同货物尚未全部交付", "Not everything of the contract is delivered"),
    NOT_COLLECTED("not-fully-collected", 409, "合同款项尚未全部收回", "Not everything of the contract is collected"),
    WRONG_STATUS("settlement-wrong-status", 409, "结算当前状态不允许此操作", "Not possible in the settlement's current status"),
    SAME_PERSON("settled-by-proposer", 403, "申请人不能确认结算", "Who proposed the settlement may not confirm it"),
    OWN_PLAN("own-settlement-plan", 403, "设定结算日期的人不能确认该日期", "Who set the day of settlement may not confirm it"),
    NO_PLAN_TO_CONFIRM(
            "no-settlement-plan-to-confirm", 409, "没有待确认的结算日期", "No day of settlement waits for confirmation"),
    PLAN_CHANGED("settlement-plan-changed", 409, "结算日期已另行设定", "The settlement is planned for another day by now");

    private final ProblemText text;

    ScheduleProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
