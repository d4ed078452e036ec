package kam.customer.servicedesk.controlleddocument;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about controlled documents. */
enum ControlProblem implements ProblemCode {
    WRONG_STATUS("document-wrong-status", 409, "受控文件当前状态不允许此操作", "Not possible in the document's current status"),
    NUMBER_TAKEN("document-number-taken", 409, "文件编号已被使用", "The number belongs to another document"),
    NO_SUCH_VERSION("document-version-unknown", 404, "无此版本", "The document has no such version"),
    NOT_NEWER("document-version-not-newer", 409, "该版本不新于现行版本", "The version is not newer than the one in force"),
    OWN_VERSION("document-own-version", 403, "编写人不得批准自己的版本", "Nobody puts a version of their own in force"),
    NOT_IN_FORCE("document-not-in-force", 409, "该版本不是现行版本", "The version is not in force");

    private final ProblemText text;

    ControlProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
