package kam.contractapproval.contract;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about contracts. */
enum ContractProblem implements ProblemCode {
    AMOUNT_TOO_LARGE("amount-too-large", 400, "合同金额超出范围", "The contract's amount is too large"),
    INSTALMENTS_DO_NOT_ADD_UP(
            "instalments-do-not-add-up", 400, "分期付款合计与合同额不符", "The instalments do not sum to the amount"),
    DATES_INVALID("contract-dates-invalid", 400, "合同日期无效", "The contract's dates are not valid"),
    FLOOR_REASON_REQUIRED(
            "floor-reason-required",
            400,
            "低于结算底价且已是最高审批级次，须书面说明理由",
            "Under the floor price at the top tier a written reason is needed"),
    REASSIGNMENT_INVALID("reassignment-invalid", 400, "改派对象无效", "A step cannot be reassigned to them"),
    MAY_NOT_FILE("may-not-file", 403, "您无权办理签订备案", "You may not file the signed contract"),
    WRONG_STATUS("contract-wrong-status", 409, "合同当前状态不允许此操作", "Not possible in the contract's current status"),
    EDITED_THROUGH_APPLICATION(
            "edited-through-application",
            409,
            "该合同只能通过大客户申请修改",
            "This contract is edited through its application only"),
    SIGNED_COPY_MISSING("signed-copy-missing", 409, "缺少双方签字盖章的合同文本", "The signed and sealed copy is not attached");

    private final ProblemText text;

    ContractProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
