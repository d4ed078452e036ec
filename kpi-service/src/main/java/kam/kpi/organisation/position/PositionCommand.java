package kam.kpi.organisation.position;

import static kam.kpi.organisation.position.Position.PositionStatus.DRAFT;
import static kam.kpi.organisation.position.Position.PositionStatus.RETURNED;

import kam.kit.cases.Command;
import kam.kit.cases.Decision.Verdict;
import kam.kit.cases.Rule;
import kam.kit.identity.Role;

/** What may be done with a position. */
enum PositionCommand implements Command {
    CHANGE(Rule.of("changePosition", DRAFT, RETURNED)),
    /** By another than who drafted it. */
    DECIDE(Rule.of("decidePosition", DRAFT)
            .decidedBy(Role.GENERAL_MANAGER)
            .to(Verdict.APPROVE, Verdict.RETURN)
            .notByWhoBroughtItTo(DRAFT));

    private final Rule rule;

    PositionCommand(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
