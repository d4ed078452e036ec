package kam.goodsledger.statement;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about statements. */
enum StatementProblem implements ProblemCode {
    WRONG_STATUS("statement-wrong-status", 409, "对账单当前状态不允许此操作", "Not possible in the statement's current status"),
    PERIOD_NOT_OVER("period-not-over", 409, "对账期间尚未结束", "The period lies in the future"),
    PERIOD_REVERSED("period-reversed", 400, "对账期间的起止日期颠倒", "The period ends before it begins"),
    PERIOD_NOT_NEXT("period-not-next", 409, "对账期间须与上一期衔接", "The period does not follow the last statement"),
    NOT_THE_LAST("statement-not-the-last", 409, "之后已开具新的对账单", "A later statement builds on it"),
    DIGEST_DIFFERS("statement-digest-differs", 409, "摘要与对账单不一致", "The digest is not that of the statement"),
    ALREADY_SIGNED("already-signed", 409, "该方已签字", "This side has signed already"),
    SEALED_COPY_MISSING(
            "sealed-copy-missing", 409, "须先上传加盖公章的对账单", "The copy with the customer's seal is not attached"),
    MANAGER_SIGNS("manager-signs", 403, "办事处一方须由办事处经理签字", "For the office its manager signs"),
    FINANCE_SIGNS("finance-signs", 403, "公司一方须由财务签字", "For the company finance signs"),
    NOT_A_SIDE("not-a-side-of-the-statement", 400, "该方不是本对账单的一方", "The statement is not between these sides"),
    NO_SUCH_LINE("no-such-statement-line", 400, "对账单无此行或该行重复", "Not a line of the statement, or named twice");

    private final ProblemText text;

    StatementProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
