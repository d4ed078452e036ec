package kam.customer.servicedesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskActs;
import kam.customer.servicedesk.ticket.Call.CallChannel;
import kam.customer.servicedesk.ticket.NewTicket.Crisis;
import kam.customer.servicedesk.ticket.Ticket.Solution;
import kam.customer.servicedesk.ticket.Ticket.StepClock;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.customer.servicedesk.ticket.TicketForms.FollowUp;
import kam.customer.servicedesk.ticket.TicketForms.Routing;
import kam.kit.identity.Role;
import kam.kit.trail.Act;
import kam.kit.trail.TrailLine;
import org.junit.jupiter.api.Test;

class TicketTest {
    private static final StepClock CLOCK = (kind, step) -> Duration.ofHours(step.ordinal() + 1L);
    private static final Call CALL = new Call(CallChannel.PHONE, "王建国", "010-65001234", "水泵", "水泵漏水");
    private static final Act AGENT = DeskActs.by("agent", Role.SERVICE_AGENT);
    private static final Act MANAGER = DeskActs.by("zhao.lei", Role.ACCOUNT_MANAGER);
    private static final Act DIRECTOR = DeskActs.by("director", Role.KA_DIRECTOR);
    private static final Judgement VALID = new Judgement(true, "包装破损", "换货", "改进包装");

    private static Ticket taken(TicketKind kind) {
        var crisis = kind == TicketKind.CRISIS ? new Crisis("P-100", "qian.feng") : null;
        return new Ticket(
                "FW-1", DeskActs.ACCOUNT, new NewTicket(UUID.randomUUID(), kind, CALL, null, crisis), AGENT, CLOCK);
    }

    private static Ticket followedUp(TicketKind kind) {
        var ticket = taken(kind);
        ticket.analyse("密封圈", AGENT, CLOCK);
        ticket.solve(new Solution("更换密封圈", null), AGENT, CLOCK);
        ticket.followUp(new FollowUp(true, "满意"), MANAGER, CLOCK);
        return ticket;
    }

    @Test
    void aSimpleQuestionIsSolvedByTheAgentAndEveryStepHasItsEntry() {
        var ticket = followedUp(TicketKind.QUESTION);
        ticket.close(false, AGENT, CLOCK);
        assertThat(ticket.view(DeskActs.NOW).steps())
                .extracting(TrailLine::status)
                .containsExactly("TAKEN", "ANALYSED", "SOLVED", "FOLLOWED_UP", "CLOSED");
        assertThat(ticket.view(DeskActs.NOW).times().dueAt()).isNull();
    }

    @Test
    void eachStepHasItsOwnTimeFromItsOwnStart() {
        var ticket = taken(TicketKind.QUESTION);
        assertThat(ticket.view(DeskActs.NOW).times().dueAt()).isEqualTo(DeskActs.NOW.plus(Duration.ofHours(1)));
        ticket.analyse("密封圈", DeskActs.later(Duration.ofHours(5), "agent", Role.SERVICE_AGENT), CLOCK);
        var due = DeskActs.NOW.plus(Duration.ofHours(7));
        assertThat(ticket.view(due).times().overdue()).isFalse();
        assertThat(ticket.view(due.plusMillis(1)).times().overdue()).isTrue();
    }

    @Test
    void whoeverIsNotToSolveItIsRefused() {
        var ticket = taken(TicketKind.QUESTION);
        ticket.analyse("密封圈", AGENT, CLOCK);
        ticket.escalate("复杂", AGENT, CLOCK);
        assertThat(DeskActs.refused(() -> ticket.solve(new Solution("x", null), AGENT, CLOCK)))
                .isEqualTo("ticket-not-your-turn");
        ticket.solve(new Solution("x", null), MANAGER, CLOCK);
    }

    @Test
    void aCustomerWhoIsNotContentHasTheTicketOpenedAgain() {
        var ticket = taken(TicketKind.NEED);
        ticket.analyse("新规格", AGENT, CLOCK);
        ticket.route(new Routing("技术部", "选型"), AGENT, CLOCK);
        ticket.solve(new Solution("推荐 P-200", null), DeskActs.by("li", Role.TECHNICAL_SUPPORT), CLOCK);
        ticket.followUp(new FollowUp(false, "不合适"), MANAGER, CLOCK);
        var view = ticket.view(DeskActs.NOW);
        assertThat(view.status()).isEqualTo(TicketStatus.ESCALATED);
        assertThat(view.department()).isEqualTo("技术部");
        assertThat(view.times().reopened()).isEqualTo(1);
        assertThat(view.times().solvedAt()).isNull();
    }

    @Test
    void whatIsSolvedIsNotEscalatedByTheDesk() {
        var ticket = taken(TicketKind.QUESTION);
        ticket.analyse("密封圈", AGENT, CLOCK);
        ticket.solve(new Solution("x", null), AGENT, CLOCK);
        assertThat(DeskActs.refused(() -> ticket.escalate("y", AGENT, CLOCK))).isEqualTo("ticket-wrong-status");
    }

    @Test
    void aComplaintIsJudgedOnceAndBeforeItIsClosed() {
        var ticket = followedUp(TicketKind.COMPLAINT);
        assertThat(DeskActs.refused(() -> ticket.close(false, AGENT, CLOCK))).isEqualTo("ticket-not-settled");
        ticket.judge(VALID, DIRECTOR);
        assertThat(DeskActs.refused(() -> ticket.judge(VALID, DIRECTOR))).isEqualTo("ticket-already-decided");
        ticket.close(false, AGENT, CLOCK);
        assertThat(DeskActs.refused(() -> ticket.judge(VALID, DIRECTOR))).isEqualTo("ticket-wrong-status");
    }

    @Test
    void nobodyJudgesAComplaintAboutTheirOwnWork() {
        var about = new NewTicket(UUID.randomUUID(), TicketKind.COMPLAINT, CALL, "director", null);
        var ticket = new Ticket("FW-1", DeskActs.ACCOUNT, about, AGENT, CLOCK);
        assertThat(DeskActs.refused(() -> ticket.judge(VALID, DIRECTOR))).isEqualTo("complaint-about-you");
        var accountManager = DeskActs.by(DeskActs.ACCOUNT.accountManager().id(), Role.KA_DIRECTOR);
        assertThat(DeskActs.refused(() -> ticket.judge(VALID, accountManager))).isEqualTo("complaint-about-you");
        ticket.judge(VALID, DeskActs.by("marketing", Role.MARKETING_MANAGER));
    }

    @Test
    void aValidComplaintNeedsRemedyAndImprovement() {
        var ticket = taken(TicketKind.COMPLAINT);
        assertThat(DeskActs.refused(() -> ticket.judge(new Judgement(true, "x", " ", "y"), DIRECTOR)))
                .isEqualTo("ticket-remedy-required");
        assertThat(DeskActs.refused(() -> ticket.judge(new Judgement(true, "x", "y", null), DIRECTOR)))
                .isEqualTo("ticket-remedy-required");
        ticket.judge(new Judgement(false, "误解", null, null), DIRECTOR);
    }

    @Test
    void aSuggestionIsAnsweredBeforeItIsClosed() {
        var ticket = followedUp(TicketKind.SUGGESTION);
        assertThat(DeskActs.refused(() -> ticket.close(false, AGENT, CLOCK))).isEqualTo("ticket-not-settled");
        assertThat(DeskActs.refused(() -> ticket.judge(VALID, DIRECTOR))).isEqualTo("ticket-wrong-kind");
        ticket.answer(new Adoption(true, "下季度实施"), DIRECTOR);
        ticket.close(false, AGENT, CLOCK);
    }

    @Test
    void aCrisisHasAnOwnerAtOnceNeedsARemedyAndEndsWithASurvey() {
        var ticket = taken(TicketKind.CRISIS);
        assertThat(ticket.view(DeskActs.NOW).status()).isEqualTo(TicketStatus.ESCALATED);
        assertThat(DeskActs.refused(() -> ticket.solve(new Solution("换泵", null), MANAGER, CLOCK)))
                .isEqualTo("ticket-remedy-required");
        ticket.solve(new Solution("换泵", "全部召回"), MANAGER, CLOCK);
        assertThat(ticket.awaitsSurvey()).isFalse();
        ticket.followUp(new FollowUp(true, "恢复信任"), MANAGER, CLOCK);
        assertThat(ticket.awaitsSurvey()).isTrue();
        ticket.surveyedBy(UUID.randomUUID());
        assertThat(ticket.awaitsSurvey()).isFalse();
        assertThat(DeskActs.refused(() -> ticket.close(false, AGENT, CLOCK))).isEqualTo("ticket-not-settled");
        ticket.close(true, AGENT, CLOCK);
    }

    @Test
    void detailsOfAnotherKindAreRefused() {
        var crisis = new Crisis("P-100", "qian.feng");
        for (var wrong : List.of(
                new NewTicket(UUID.randomUUID(), TicketKind.CRISIS, CALL, null, null),
                new NewTicket(UUID.randomUUID(), TicketKind.NEED, CALL, null, crisis),
                new NewTicket(UUID.randomUUID(), TicketKind.NEED, CALL, "zhao.lei", null))) {
            assertThat(DeskActs.refused(wrong::mustFitItsKind)).isEqualTo("ticket-details-do-not-fit");
        }
    }
}
