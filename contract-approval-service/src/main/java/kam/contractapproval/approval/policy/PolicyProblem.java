package kam.contractapproval.approval.policy;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about approval policies. */
enum PolicyProblem implements ProblemCode {
    INVALID("policy-invalid", 400, "审批权限设置不成立", "The approval policy makes no sense"),
    EFFECTIVE_IN_THE_PAST("policy-effective-in-the-past", 400, "生效日期不得早于今天", "It would take effect in the past"),
    OWN_DRAFT("policy-own-draft", 403, "起草人不得启用自己的草案", "Who drafted a policy may not activate it"),
    NOT_A_CONFIRMER("not-a-confirmer", 403, "您不是确认人", "It is not for you to confirm"),
    NOT_A_DRAFT("policy-not-a-draft", 409, "该版本不是草稿，不可更改", "Only a draft can be changed"),
    IN_FORCE_ALREADY("policy-in-force-already", 409, "该版本已生效，不能撤回", "The version has come into force"),
    NOT_ACTIVATED("policy-not-activated", 409, "该版本没有可撤回的启用", "The version has no activation to withdraw");

    private final ProblemText text;

    PolicyProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
