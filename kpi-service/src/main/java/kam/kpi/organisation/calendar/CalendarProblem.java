package kam.kpi.organisation.calendar;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about working calendars. */
enum CalendarProblem implements ProblemCode {
    CALENDAR_INVALID("working-calendar-invalid", 400, "工作日历不成立", "The working calendar does not hold together");

    private final ProblemText text;

    CalendarProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
