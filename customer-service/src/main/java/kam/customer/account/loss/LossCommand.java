package kam.customer.account.loss;

import static kam.customer.account.loss.CustomerLoss.LossStatus.CONFIRMED;
import static kam.customer.account.loss.CustomerLoss.LossStatus.PROPOSED;

import kam.kit.cases.Command;
import kam.kit.cases.Decision.Verdict;
import kam.kit.cases.Rule;
import kam.kit.identity.Role;

/** What may be done about a customer that is or seems lost. */
enum LossCommand implements Command {
    DECIDE(Rule.of("decideLoss", PROPOSED)
            .decidedBy(Role.KA_DIRECTOR)
            .to(Verdict.APPROVE, Verdict.REJECT)
            .notByWhoBroughtItTo(PROPOSED)),
    REGAIN(Rule.of("regainLoss", CONFIRMED));

    private final Rule rule;

    LossCommand(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
