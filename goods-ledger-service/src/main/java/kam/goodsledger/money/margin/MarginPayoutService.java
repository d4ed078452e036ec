package kam.goodsledger.money.margin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.master.Organisation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class MarginPayoutService {
    private final MarginPayoutRepository payouts;
    private final Ledger ledger;
    private final Organisation organisation;
    private final Numbers numbers;
    private final Acts acts;

    MarginPayoutService(
            MarginPayoutRepository payouts, Ledger ledger, Organisation organisation, Numbers numbers, Acts acts) {
        this.payouts = payouts;
        this.ledger = ledger;
        this.organisation = organisation;
        this.numbers = numbers;
        this.acts = acts;
    }

    @Transactional
    MarginPayoutView ask(NewMarginPayout wanted) {
        organisation.mustBeKnown(wanted.office(), "/office");
        var payout = new MarginPayout(numbers.next(Series.MARGIN_PAYOUT), wanted, acts.current());
        mustBeCovered(payout);
        payouts.persist(payout);
        payouts.flush();
        return MarginPayoutView.of(payout);
    }

    /** What is left is looked at again, with the accounts locked, so that nothing is paid out twice. */
    @Transactional
    MarginPayoutView decide(UUID id, Decision decision) {
        var payout = payouts.locked(id);
        var act = acts.current();
        payout.decide(decision, act);
        if (decision.approves()) {
            mustBeCovered(payout);
            ledger.post(Journal.of(payout.request().number(), act.at(), act.by(), List.of(payout.movement())));
        }
        payouts.flush();
        return MarginPayoutView.of(payout);
    }

    private void mustBeCovered(MarginPayout payout) {
        var standing = ledger.standingOf(payout.office());
        payout.mustBeCovered(standing.margin(), standing.claim());
    }

    @Transactional
    MarginPayoutView read(UUID id) {
        return MarginPayoutView.of(payouts.visible(id));
    }

    @Transactional
    Page<MarginPayoutView> list(PageRequest page, String office, RequestStatus status) {
        return payouts.list(page, office, status).map(MarginPayoutView::of);
    }
}
