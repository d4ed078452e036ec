package kam.kpi.organisation.staff;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about people of the staff. */
enum StaffProblem implements ProblemCode {
    PERSON_ALREADY_REGISTERED("person-already-registered", 409, "该人员已登记", "The person is registered already"),
    STAFF_NUMBER_TAKEN("staff-number-taken", 409, "该工号已使用", "Somebody else has this staff number"),
    WRONG_STATUS("staff-wrong-status", 409, "该人员当前状态不允许此操作", "Not possible as the person stands now"),
    DAY_NOT_POSSIBLE("staff-day-not-possible", 400, "日期不成立", "The day is not possible"),
    OFFICE_NEEDED("office-needed", 400, "该岗位须注明办事处", "The position is of an office: name it"),
    SUPERIOR_NOT_POSSIBLE("superior-not-possible", 409, "不能以此人为直属领导", "This person cannot be the superior"),
    SUBSTITUTE_NOT_POSSIBLE("substitute-not-possible", 409, "不能由此人代理", "This person cannot stand in"),
    POSITION_FULL("position-full", 409, "该岗位编制已满", "The position has all the people it may have"),
    NOT_QUALIFIED("not-qualified", 409, "不符合任职资格", "The qualification is not met"),
    CUSTOMERS_TO_HAND_OVER("customers-to-hand-over", 409, "该人员尚有客户未移交", "The person still has customers to hand over");

    private final ProblemText text;

    StaffProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
