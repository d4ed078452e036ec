package kam.customer.overview.archive;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about archives. */
enum ArchiveProblem implements ProblemCode {
    NETWORK_INVALID(
            "relationship-network-invalid", 400, "客户关系网络不成立", "The relationship network does not hold together"),
    DATES_REVERSED("dates-reversed", 400, "起止日期颠倒", "The first day is after the last");

    private final ProblemText text;

    ArchiveProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
