package kam.goodsledger.stock.transfer;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about goods that change their tag. */
enum TransferProblem implements ProblemCode {
    TO_ITSELF("transfer-to-itself", 400, "调出与调入的合同相同", "The goods are of this contract already");

    private final ProblemText text;

    TransferProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
