package kam.customer.development.opportunity;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kam.customer.development.opportunity.Opportunity.LanePeople;
import kam.customer.development.opportunity.Opportunity.OpportunityStatus;
import kam.customer.development.opportunity.StageView.ConditionView;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An opportunity as clients see it; the checklist is that of its current stage. */
record OpportunityView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        LanePeople people,
        OpportunityStatus status,
        DevelopmentStage stage,
        String stageChinese,
        @Nullable DevelopmentStage interruptedStage,
        LocalDate stageSince,
        int daysInStage,
        boolean stalled,
        List<ConditionView> checklist,
        List<StagePassage> history,
        List<Evidence> evidence,
        String closingReason,
        LocalDate closedOn,
        long version)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity, LocalDate today, int stalledAfterDays) {
        var stage = opportunity.path().stage();
        return new OpportunityView(
                opportunity.id(),
                opportunity.number(),
                opportunity.customerId(),
                opportunity.office(),
                Person.of(opportunity.accountManager()),
                opportunity.people(),
                opportunity.status(),
                stage,
                stage.chinese(),
                opportunity.path().interruptedStage(),
                opportunity.path().stageSince(),
                opportunity.daysInStage(today),
                opportunity.isStalledOn(today, stalledAfterDays),
                Stream.concat(stage.entry().stream(), stage.exit().stream())
                        .map(condition -> ConditionView.of(condition, opportunity.met(condition)))
                        .toList(),
                opportunity.path().passages(),
                opportunity.evidence(),
                opportunity.closingReason(),
                opportunity.closedOn(),
                opportunity.version());
    }

    /** When a stage was entered, by whom, and what was noted. */
    @Embeddable
    record StagePassage(
            @Enumerated(EnumType.STRING) DevelopmentStage stage, LocalDate enteredOn, Person enteredBy, String note) {}
}
