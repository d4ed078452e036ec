package kam.goodsledger.contract.contract;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about contracts here. */
public enum ContractProblem implements ProblemCode {
    NOT_YET_KNOWN(
            "contract-not-yet-known", 409, "尚未收到该合同的生效信息，请稍后重试", "No effective contract is known under this id yet"),
    LINE_NOT_IN_CONTRACT("line-not-in-contract", 409, "合同中没有该行", "The contract has no such line"),
    SKU_NOT_OF_LINE("sku-not-of-line", 409, "货物与合同行不符", "The product is not that of the contract line"),
    TERMINATED("contract-terminated", 409, "合同已终止", "The contract has been ended"),
    LINE_TWICE("line-twice", 400, "同一合同行重复出现", "A contract line is named twice"),
    EXCEEDS_ENTITLEMENT("exceeds-entitlement", 409, "超出合同数量", "More than the contract entitles to");

    private final ProblemText text;

    ContractProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
