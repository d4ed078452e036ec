package kam.customer.opportunity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.customer.Customer;
import kam.customer.decision.Act;
import kam.events.customer.OpportunityClosed;
import kam.events.customer.StageChanged;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * The development of one customer on its way through the seven stages (开发项目). A stage is left when its own
 * conditions and those of the next are shown to be met. Source: 简化版 二.1, requirement C9.
 */
@Entity
@Table(name = "opportunity")
class Opportunity extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Embedded
    private LanePeople people;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status;

    @Enumerated(EnumType.STRING)
    private DevelopmentStage stage;

    private LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    private DevelopmentStage interruptedStage;

    @Embedded
    private Conditions conditions = new Conditions();

    @ElementCollection
    @CollectionTable(name = "opportunity_passage", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<StagePassage> passages = new ArrayList<>();

    private String closingReason;
    private LocalDate closedOn;

    Opportunity() {}

    Opportunity(String number, Customer customer, LanePeople people, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        this.people = people;
        status = OpportunityStatus.OPEN;
        enter(DevelopmentStage.TARGETING, null, act);
    }

    StageChanged opened() {
        return changed(null, 0);
    }

    void assign(LanePeople newPeople) {
        mustBeOpen();
        people = newPeople;
    }

    void record(NewEvidence record, Lane lane, Act act) {
        mustBeOpen();
        var condition = record.condition();
        if (condition.ofCrisis() && condition.when() == StageCondition.When.EXIT && stage != DevelopmentStage.CRISIS) {
            throw new Problem(OpportunityProblem.WRONG_STAGE, "There is no crisis").at("/condition", "of a crisis");
        }
        conditions.record(new Evidence(
                condition,
                conditions.crisisOf(condition, stage),
                record.met(),
                record.note(),
                lane,
                act.by(),
                act.at()));
    }

    /** Refuses with 409 a stage that does not follow, and conditions that are not met. */
    StageChanged move(StageMove move, Act act) {
        mustBeOpen();
        var next = move.to();
        if (!stage.canBecome(next) || stage == DevelopmentStage.CRISIS && next != interruptedStage) {
            throw new Problem(OpportunityProblem.WRONG_STAGE, next + " does not follow " + stage)
                    .at("/to", "does not follow");
        }
        conditions.mustBeMet(conditionsOf(next), stage, "/to");
        var left = stage;
        var days = daysInStage(act.day());
        interruptedStage = next == DevelopmentStage.CRISIS ? left : null;
        if (next == DevelopmentStage.CRISIS) {
            conditions.crisisBegins();
        }
        enter(next, move.note(), act);
        return changed(left, days);
    }

    /** A crisis waits for nothing but its cause, and the stage it interrupted was entered before. */
    private List<StageCondition> conditionsOf(DevelopmentStage next) {
        if (next == DevelopmentStage.CRISIS) {
            return next.entry();
        }
        var wanted = new ArrayList<>(stage.exit());
        if (stage != DevelopmentStage.CRISIS) {
            wanted.addAll(next.entry());
        }
        return wanted;
    }

    /** It is won out of the last stage, once all that ends this is met: the customer has designated us. */
    OpportunityClosed close(OpportunityClosing closing, Act act) {
        mustBeOpen();
        if (closing.outcome() == OpportunityClosing.Outcome.WON) {
            if (stage != DevelopmentStage.STABLE_GROWTH) {
                throw new Problem(OpportunityProblem.WRONG_STAGE, "It is won from STABLE_GROWTH, not from " + stage);
            }
            conditions.mustBeMet(stage.exit(), stage, "/outcome");
        }
        status = closing.outcome().status();
        closingReason = closing.reason();
        closedOn = act.day();
        return new OpportunityClosed(
                id(), number, customerId, office, accountManager, stage.name(), status.name(), closingReason, closedOn);
    }

    private void enter(DevelopmentStage next, String note, Act act) {
        stage = next;
        stageSince = act.day();
        passages.add(new StagePassage(next, act.day(), act.by(), note));
    }

    private StageChanged changed(DevelopmentStage from, int days) {
        return new StageChanged(
                id(),
                number,
                customerId,
                office,
                accountManager,
                from == null ? null : from.name(),
                stage.name(),
                days,
                stageSince);
    }

    private void mustBeOpen() {
        if (status != OpportunityStatus.OPEN) {
            throw new Problem(OpportunityProblem.CLOSED, "The opportunity is " + status);
        }
    }

    /** Until this day, or until it was closed. */
    int daysInStage(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(stageSince, closedOn == null ? today : closedOn);
    }

    boolean isStalledOn(LocalDate today, int mostDays) {
        return status == OpportunityStatus.OPEN && daysInStage(today) > mostDays;
    }

    boolean met(StageCondition condition) {
        return conditions.met(condition, stage);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    String accountManager() {
        return accountManager;
    }

    LanePeople people() {
        return people;
    }

    OpportunityStatus status() {
        return status;
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

    List<Evidence> evidence() {
        return conditions.evidence();
    }

    String closingReason() {
        return closingReason;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
