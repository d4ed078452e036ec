package kam.kit.master;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/**
 * What is refused about people, offices, customers and products that others keep. One that was made a moment ago, one of
 * another office and one that is not there at all get the same answer, so that nobody learns what others have.
 */
public enum MasterProblem implements ProblemCode {
    CUSTOMER_UNKNOWN("customer-unknown", 404, "没有该客户", "There is no such customer"),
    PERSON_UNKNOWN("person-unknown", 404, "没有该人员", "There is no such person"),
    OFFICE_UNKNOWN("office-unknown", 404, "没有该办事处", "There is no such office"),
    PRODUCT_UNKNOWN("product-unknown", 404, "没有该产品", "There is no such product"),
    UNIT_UNKNOWN("unit-unknown", 409, "该产品没有此计量单位", "The product has no such unit"),
    QUANTITY_NOT_CONVERTIBLE(
            "quantity-not-convertible",
            409,
            "数量换算后超出 14 位整数或 4 位小数",
            "Converted, the quantity has more than 14 digits before the point or 4 after it"),
    PERSON_HAS_LEFT("person-has-left", 409, "该人员已离职", "The person has left"),
    PERSON_OF_ANOTHER_OFFICE("person-of-another-office", 409, "该人员不属于此办事处", "The person is of another office"),
    OFFICE_CLOSED("office-closed", 409, "该办事处已撤销", "The office is closed"),
    PRODUCT_WITHDRAWN("product-withdrawn", 409, "该产品已停售", "The product is sold no longer"),
    NOT_A_KEY_ACCOUNT("not-a-key-account", 409, "该客户不是大客户", "The customer is not a key account");

    private final ProblemText text;

    MasterProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
