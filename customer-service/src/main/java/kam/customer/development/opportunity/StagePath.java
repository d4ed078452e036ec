package kam.customer.development.opportunity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kam.customer.development.opportunity.OpportunityView.StagePassage;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/** The stage an opportunity is in, since when, and those it has been in. */
@Embeddable
class StagePath {
    @Enumerated(EnumType.STRING)
    private DevelopmentStage stage;

    private LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    private DevelopmentStage interruptedStage;

    @ElementCollection
    @CollectionTable(name = "opportunity_passage", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<StagePassage> passages = new ArrayList<>();

    /** Refuses with 409 a stage that does not follow; a crisis is followed by the stage it interrupted. */
    void mustLeadTo(DevelopmentStage next) {
        if (!stage.canBecome(next) || stage == DevelopmentStage.CRISIS && next != interruptedStage) {
            throw new Problem(OpportunityProblem.WRONG_STAGE, next + " does not follow " + stage)
                    .at("/to", "does not follow");
        }
    }

    /**
     * What must be met before the next stage: a crisis waits for nothing but its cause, and a stage that was
     * interrupted has been entered before.
     */
    List<StageCondition> conditionsOf(DevelopmentStage next) {
        if (next == DevelopmentStage.CRISIS) {
            return next.entry();
        }
        var wanted = new ArrayList<>(stage.exit());
        if (stage != DevelopmentStage.CRISIS) {
            wanted.addAll(next.entry());
        }
        return wanted;
    }

    void enter(DevelopmentStage next, String note, Act act) {
        interruptedStage = next == DevelopmentStage.CRISIS ? stage : null;
        stage = next;
        stageSince = act.day();
        passages.add(new StagePassage(next, act.day(), Person.of(act.by()), note));
    }

    int daysUntil(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(stageSince, day);
    }

    DevelopmentStage stage() {
        return stage;
    }

    LocalDate stageSince() {
        return stageSince;
    }

    /** Null outside of a crisis. */
    DevelopmentStage interruptedStage() {
        return interruptedStage;
    }

    List<StagePassage> passages() {
        return List.copyOf(passages);
    }
}
