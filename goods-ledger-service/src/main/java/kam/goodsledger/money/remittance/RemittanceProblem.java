package kam.goodsledger.money.remittance;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about remittances. */
enum RemittanceProblem implements ProblemCode {
    WRONG_STATUS("remittance-wrong-status", 409, "汇款单当前状态不允许此操作", "Not possible in the remittance's current status"),
    SLIP_MISSING("bank-slip-missing", 409, "须先上传银行回单", "The bank slip is not attached"),
    CONFIRMED_BEFORE_SENT("confirmed-before-sent", 400, "到账日期不能早于汇出日期", "Confirmed before it was sent");

    private final ProblemText text;

    RemittanceProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
