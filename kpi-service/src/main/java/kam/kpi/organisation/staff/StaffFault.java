package kam.kpi.organisation.staff;

import kam.kit.problem.FaultCode;
import kam.kit.problem.Wording;

/** What speaks against an appointment, or against leaving, each by itself. */
enum StaffFault implements FaultCode {
    EDUCATION_MISSING("学历须为 {needed} 以上", "Education of {needed} or above is needed"),
    YEARS_MISSING("须有 {needed} 年以上工作经验", "{needed} years of experience are needed"),
    CUSTOMER_NOT_HANDED_OVER("{number} {name}", "{number} {name}");

    private final Wording wording;

    StaffFault(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
