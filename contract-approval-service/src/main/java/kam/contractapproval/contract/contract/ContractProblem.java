package kam.contractapproval.contract.contract;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about contracts. */
enum ContractProblem implements ProblemCode {
    AMOUNT_TOO_LARGE("amount-too-large", 400, "金额超出范围", "The amount is too large"),
    INSTALMENTS_DO_NOT_ADD_UP(
            "instalments-do-not-add-up", 400, "分期付款合计与合同额不符", "The instalments do not sum to the amount"),
    DATES_INVALID("contract-dates-invalid", 400, "合同日期无效", "The contract's dates are not valid"),
    AGREEMENT_INCOMPLETE(
            "agreement-incomplete",
            400,
            "没有货物明细的合作协议须写明价格政策、服务内容和合作模式",
            "An agreement without lines states its price policy, content and mode"),
    LINE_WITHOUT_QUANTITY("line-without-quantity", 400, "合同行数量须大于零", "A line has a quantity"),
    LINES_RENUMBERED(
            "lines-renumbered", 400, "变更须保留原合同行的序号、货号和单位", "An amendment keeps the lines' numbers, products and units"),
    AMENDMENT_ENDS_ALL(
            "amendment-ends-contract", 400, "变更不得放弃全部合同行", "An amendment that gives up every line ends the contract"),
    OBJECTION_REASON_REQUIRED(
            "objection-reason-required", 400, "对解除通知提出异议须说明理由", "An objection to the notice needs a reason"),
    FLOOR_REASON_REQUIRED(
            "floor-reason-required", 400, "低于结算底价须书面说明理由", "Under the floor price a written reason is needed"),
    REASSIGNMENT_INVALID("reassignment-invalid", 400, "改派对象无效", "A step cannot be reassigned to them"),
    REASSIGNMENT_DOWNWARDS(
            "reassignment-downwards", 409, "只能改派给同级或更高的角色", "A step goes to an equal or a higher role only"),
    MAY_NOT_FILE("may-not-file", 403, "您无权办理签订备案", "You may not file the signed contract"),
    MAY_NOT_WITHDRAW("may-not-withdraw", 403, "您无权撤回该合同", "You may not withdraw this contract"),
    MAY_NOT_END("may-not-end-contract", 403, "您无权决定终止该合同", "You may not decide on the end of this contract"),
    SECOND_PERSON_NEEDED("second-person-needed", 403, "须由另一人确认", "Another person must confirm it"),
    NOT_THE_APPROVED_CONTENT(
            "not-the-approved-content", 409, "签订内容与批准内容不一致", "What is signed is not what was approved"),
    SEALED_BEFORE_APPROVAL("sealed-before-approval", 409, "用印不得先于批准", "Nothing is sealed before it is approved"),
    AMENDS_ANOTHER(
            "amends-another", 409, "这是一份变更协议，请对原合同办理", "It is an amendment: turn to the contract that it amends"),
    AMENDMENT_OPEN("amendment-open", 409, "该合同已有未完成的变更", "Another amendment of this contract is open"),
    ALREADY_RENEWED("already-renewed", 409, "该合同已有续签合同", "The contract has been renewed already"),
    BELOW_WHAT_WAS_DONE(
            "below-what-was-done",
            409,
            "变更不得低于已订货、已发运、已交货或已收款",
            "An amendment does not go below what was ordered, shipped, delivered or paid"),
    TERMINATION_OPEN("termination-open", 409, "该合同的终止申请待确认", "Its termination waits for confirmation"),
    NO_TERMINATION_OPEN("no-termination-open", 409, "没有待确认的终止申请", "No termination waits for confirmation"),
    NOTICE_MISSING("customer-notice-missing", 409, "缺少客户解除通知的文本", "The customer's notice is not attached"),
    NOTICE_RECORDED("customer-notice-recorded", 409, "客户解除通知已登记", "The customer's notice was recorded already"),
    NO_NOTICE_RECORDED("no-customer-notice", 409, "没有已登记的客户解除通知", "No notice of the customer is recorded"),
    NOTICE_ANSWERED("customer-notice-answered", 409, "客户解除通知已答复", "The customer's notice was answered already"),
    NOTICE_WORKS("customer-notice-works", 409, "客户解除通知已生效，不能撤销", "The notice works already and is not taken back"),
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
