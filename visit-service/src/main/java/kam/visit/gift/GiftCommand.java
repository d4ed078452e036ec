package kam.visit.gift;

import static kam.visit.gift.GiftStatus.APPROVED;
import static kam.visit.gift.GiftStatus.DRAFT;
import static kam.visit.gift.GiftStatus.FINANCE_APPROVED;
import static kam.visit.gift.GiftStatus.SUBMITTED;

import kam.kit.cases.Command;
import kam.kit.cases.Decision.Verdict;
import kam.kit.cases.Rule;
import kam.kit.identity.Role;

/** What may be done with a gift application. */
enum GiftCommand implements Command {
    REVISE(Rule.of("reviseGift", DRAFT)),
    SUBMIT(Rule.of("submitGift", DRAFT)),
    APPROVE(Rule.of("decideGift", SUBMITTED)
            .decidedBy(Role.KA_DIRECTOR, Role.MARKETING_MANAGER)
            .to(Verdict.APPROVE, Verdict.REJECT)
            .notByWhoBroughtItTo(DRAFT, SUBMITTED)),
    AGREE(Rule.of("decideGift", APPROVED)
            .decidedBy(Role.FINANCE)
            .to(Verdict.APPROVE, Verdict.REJECT)
            .notByWhoBroughtItTo(DRAFT, SUBMITTED, APPROVED)),
    HAND_OVER(Rule.of("handOverGift", FINANCE_APPROVED)),
    WITHDRAW(Rule.of("withdrawGift", DRAFT, SUBMITTED, APPROVED, FINANCE_APPROVED));

    private final Rule rule;

    GiftCommand(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
