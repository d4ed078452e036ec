package kam.customer.development.proposal;

import static kam.customer.Refusal.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.account.customer.Customers;
import kam.customer.development.proposal.Proposal.ProposalStatus;
import kam.customer.development.proposal.ProposalForms.NewFeedback;
import kam.customer.development.proposal.ProposalForms.NewSolution;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final Act TODAY = new Act("zhao", Instant.EPOCH, DAY);
    private static final List<CustomerNeed> NEEDS =
            List.of(new CustomerNeed(CustomerNeed.NeedKind.PAIN_POINT, "停机维修时间长"));
    private final Proposal proposal = new Proposal("FA-2026-000001", Customers.prospect(), NEEDS, TODAY);

    @Test
    void feedbackBelongsToItsVersion() {
        propose();
        propose();
        proposal.hear(new NewFeedback(1, "王建国", DAY, "价格偏高"), TODAY);
        proposal.hear(new NewFeedback(2, "王建国", DAY, "可以接受"), TODAY);
        assertThat(proposal.view().solutions())
                .extracting(solution -> solution.feedback().get(0).feedback())
                .containsExactly("价格偏高", "可以接受");
    }

    @Test
    void oneVersionIsAcceptedOnceAndThenNothingChanges() {
        propose();
        proposal.accept(accepted(1, DAY), TODAY);
        assertThat(proposal.view().status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(codeOf(() -> proposal.accept(accepted(1, DAY), TODAY))).isEqualTo("proposal-already-accepted");
        assertThat(codeOf(this::propose)).isEqualTo("proposal-already-accepted");
        assertThat(codeOf(() -> proposal.understand(NEEDS))).isEqualTo("proposal-already-accepted");
        assertThat(codeOf(() -> proposal.hear(new NewFeedback(1, "王建国", DAY, "x"), TODAY)))
                .isEqualTo("proposal-already-accepted");
    }

    @Test
    void whatIsNotProposedIsNeitherAcceptedNorCommentedOn() {
        assertThat(codeOf(() -> proposal.accept(accepted(1, DAY), TODAY))).isEqualTo("proposal-version-unknown");
        assertThat(codeOf(() -> proposal.hear(new NewFeedback(1, "王建国", DAY, "x"), TODAY)))
                .isEqualTo("proposal-version-unknown");
    }

    @Test
    void nothingIsAcceptedTomorrow() {
        propose();
        assertThat(codeOf(() -> proposal.accept(accepted(1, DAY.plusDays(1)), TODAY)))
                .isEqualTo("proposal-day-to-come");
    }

    private void propose() {
        proposal.propose(new NewSolution("驻厂维修", "派驻一名工程师", "停机不超过 2 小时"), TODAY);
    }

    private static Acceptance accepted(int version, LocalDate day) {
        return new Acceptance(version, "王建国", day, null);
    }
}
