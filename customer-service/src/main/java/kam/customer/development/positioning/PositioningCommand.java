package kam.customer.development.positioning;

import static kam.customer.development.positioning.ProductPositioning.PositioningStatus.DRAFT;
import static kam.customer.development.positioning.ProductPositioning.PositioningStatus.RETURNED;
import static kam.customer.development.positioning.ProductPositioning.PositioningStatus.SUBMITTED;

import kam.kit.cases.Command;
import kam.kit.cases.Decision.Verdict;
import kam.kit.cases.Rule;
import kam.kit.identity.Role;

/** What may be done with a product positioning. */
enum PositioningCommand implements Command {
    CHANGE(Rule.of("changePositioning", DRAFT, RETURNED)),
    SUBMIT(Rule.of("submitPositioning", DRAFT, RETURNED)),
    DECIDE(Rule.of("decidePositioning", SUBMITTED)
            .decidedBy(Role.MARKETING_MANAGER)
            .to(Verdict.APPROVE, Verdict.RETURN)
            .notByWhoBroughtItTo(DRAFT, SUBMITTED));

    private final Rule rule;

    PositioningCommand(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
