package kam.goodsledger.stock.diversion;

import static kam.goodsledger.stock.diversion.DiversionStatus.APPROVED;
import static kam.goodsledger.stock.diversion.DiversionStatus.REQUESTED;

import kam.kit.cases.Command;
import kam.kit.cases.Decision.Verdict;
import kam.kit.cases.Rule;
import kam.kit.identity.Role;

/** What may be done with a diversion. */
enum DiversionCommand implements Command {
    DECIDE(Rule.of("decideDiversion", REQUESTED)
            .decidedBy(Role.SALES_COMPANY_APPROVER)
            .to(Verdict.APPROVE, Verdict.REJECT)
            .notByWhoBroughtItTo(REQUESTED)),
    REPLENISH(Rule.of("replenishDiversion", APPROVED)),
    DISCHARGE(Rule.of("dischargeDiversion", APPROVED));

    private final Rule rule;

    DiversionCommand(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
