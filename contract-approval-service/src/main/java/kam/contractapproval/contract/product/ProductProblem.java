package kam.contractapproval.contract.product;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about products. */
enum ProductProblem implements ProblemCode {
    SKU_TAKEN("sku-taken", 409, "该货号已登记", "A product of this number is registered already"),
    SKU_IS_FIXED("sku-is-fixed", 409, "产品的货号不可改为其他货号", "A product keeps its number"),
    UNIT_IS_FIXED("unit-is-fixed", 409, "产品的基本单位不可更改", "A product keeps its own unit"),
    WITHDRAWN_ALREADY("product-withdrawn-already", 409, "产品已停售", "The product was withdrawn already"),
    ON_SALE_ALREADY("product-on-sale-already", 409, "产品在售", "The product is on sale already"),
    DIFFERENT_CONTENT("different-content", 409, "同一来源版本的内容不同", "The same version was sent with other content before");

    private final ProblemText text;

    ProductProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
