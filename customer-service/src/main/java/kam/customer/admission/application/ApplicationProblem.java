package kam.customer.admission.application;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about key-account applications. */
enum ApplicationProblem implements ProblemCode {
    CONTRACT_INVALID("proposed-contract-invalid", 400, "拟签合同内容不成立", "The proposed contract does not hold together"),
    DECLARATION_CONTRADICTED("declaration-contradicted", 400, "与无业务声明矛盾", "Contradicts the declaration of no business"),
    MARKS_OF_NO_STATEMENT("marks-of-no-statement", 400, "只有对账单须注明签章", "Only a statement bears signatures and seal"),
    CUSTOMER_NOT_PROSPECT("customer-not-prospect", 409, "该客户不是潜在客户", "The customer is not a prospect"),
    ALREADY_OPEN("application-already-open", 409, "该客户已有未结申请", "The customer has an open application"),
    NOT_EDITABLE("application-not-editable", 409, "申请已提交，不可修改", "The application is read-only now"),
    WRONG_STATUS("application-wrong-status", 409, "申请当前状态不允许此操作", "Not possible in the application's status"),
    DOSSIER_INCOMPLETE("dossier-incomplete", 409, "申请资料不齐全", "The dossier is not complete"),
    CRITERIA_NOT_MET("criteria-not-met", 409, "不符合大客户条件", "The customer does not meet every criterion"),
    CREDIT_NOT_GRADED("credit-not-graded", 409, "尚未评定信誉等级", "The customer's credit is not graded");

    private final ProblemText text;

    ApplicationProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
