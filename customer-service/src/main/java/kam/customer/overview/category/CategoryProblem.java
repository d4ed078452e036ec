package kam.customer.overview.category;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about categories. */
enum CategoryProblem implements ProblemCode {
    POLICY_INVALID("classification-policy-invalid", 400, "客户分类规则不成立", "The classification rules do not hold together"),
    CATEGORY_UNKNOWN("category-unknown", 400, "现行规则中没有该类别", "No such category in the rules in force"),
    NOT_OVERRIDDEN("category-not-overridden", 409, "类别未经人工指定", "The category was not set by a person");

    private final ProblemText text;

    CategoryProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
