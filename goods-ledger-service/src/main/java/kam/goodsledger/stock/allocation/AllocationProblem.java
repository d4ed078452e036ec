package kam.goodsledger.stock.allocation;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about allocations. */
enum AllocationProblem implements ProblemCode {
    WRONG_STATUS("allocation-wrong-status", 409, "调配单当前状态不允许此操作", "Not possible in the allocation's current status"),
    SAME_OFFICE("allocation-within-office", 409, "同一办事处内须申请动用", "Within an office goods are diverted, not allocated"),
    TOO_LATE("allocation-too-late-to-object", 409, "已过异议期限", "The time to object has passed"),
    MORE_THAN_SENT("allocation-lost-exceeds-sent", 400, "短少破损数量超出调配数量", "More is lost than was sent"),
    NOT_YOURS("allocation-not-yours", 403, "须由另一办事处办理", "The other office has to do this");

    private final ProblemText text;

    AllocationProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
