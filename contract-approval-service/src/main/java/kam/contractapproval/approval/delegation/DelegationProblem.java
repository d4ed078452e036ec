package kam.contractapproval.approval.delegation;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about delegations. */
enum DelegationProblem implements ProblemCode {
    DATES_INVALID("delegation-dates-invalid", 400, "授权期限无效", "The delegation's dates are not valid"),
    ROLE_UNKNOWN("delegation-role-unknown", 400, "没有可授权的该职务", "There is no such role to delegate"),
    OF_NO_USE("delegation-of-no-use", 400, "该授权书不会有任何效力", "The deed could never do for anything"),
    OFFICE_NEEDED("delegation-office-needed", 400, "须说明授权人所属办事处", "Say for which of the principal's offices"),
    TO_SELF("delegation-to-self", 400, "不得授权给本人", "Nobody delegates to himself"),
    NOT_THE_PRINCIPAL("not-the-principal", 403, "只能由授权人本人或管理员办理", "Only the principal or an administrator may do this"),
    ROLE_NOT_HELD("role-not-held", 403, "不能授出本人没有的角色", "A role that one does not hold cannot be delegated"),
    OFFICE_NOT_HELD("office-not-held", 403, "不能以其他办事处名义授权", "Nobody delegates for an office that is not his"),
    NOT_THE_DELEGATE("not-the-delegate", 403, "您不是该授权书的受托人", "The deed names somebody else as delegate"),
    SECOND_PERSON_NEEDED("delegation-second-person-needed", 403, "须由第二人确认", "A second person confirms it"),
    PRINCIPAL_LACKS_ROLE(
            "principal-lacks-role", 403, "授权人已离职或不再担任该职务", "The principal has left or holds the roles no more"),
    NOT_IN_FORCE("delegation-not-in-force", 403, "授权书未生效、已过期或已撤销", "The deed is not in force"),
    CYCLE("delegation-cycle", 409, "授权形成循环", "The delegation would come back to its principal"),
    WRONG_STATUS("delegation-wrong-status", 409, "授权书当前状态不允许此操作", "Not possible in the delegation's current status");

    private final ProblemText text;

    DelegationProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
