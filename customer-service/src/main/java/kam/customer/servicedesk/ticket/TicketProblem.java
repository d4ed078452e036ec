package kam.customer.servicedesk.ticket;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about tickets. */
enum TicketProblem implements ProblemCode {
    WRONG_STATUS("ticket-wrong-status", 409, "工单当前状态不允许此操作", "Not possible in the ticket's current status"),
    WRONG_KIND("ticket-wrong-kind", 409, "该类工单不适用此操作", "Not for tickets of this kind"),
    NOT_YOUR_TURN("ticket-not-your-turn", 403, "当前环节不由您处理", "Somebody else is to solve it"),
    DETAILS_DO_NOT_FIT("ticket-details-do-not-fit", 400, "内容与工单类别不符", "The details do not fit the kind"),
    REMEDY_REQUIRED("ticket-remedy-required", 400, "须说明补救措施", "A remedy is needed"),
    OWN_COMPLAINT("complaint-about-you", 403, "被投诉人不得判定投诉", "Nobody judges a complaint about their own work"),
    ALREADY_DECIDED("ticket-already-decided", 409, "已作出判定", "It has been decided"),
    NOT_SETTLED("ticket-not-settled", 409, "工单尚有未完成事项", "Something is still to be done before");

    private final ProblemText text;

    TicketProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
