package kam.goodsledger.stock.diversion;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about diversions. */
enum DiversionProblem implements ProblemCode {
    OTHER_OFFICE(
            "diversion-to-other-office", 409, "跨办事处的货物须由销售公司调配", "Between offices the sales company allocates goods"),
    REPLENISHED_IN_THE_PAST("replenish-by-passed", 400, "补货期限不能早于今天", "The day to replenish by has gone by"),
    MORE_THAN_OUTSTANDING("more-than-outstanding", 409, "超出应补数量", "More than is still to be replenished");

    private final ProblemText text;

    DiversionProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
