package kam.customer.development.opportunity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.development.opportunity.OpportunityForms.NewEvidence;
import kam.customer.development.opportunity.OpportunityForms.StageMove;
import kam.events.DevelopmentEvent.OpportunityClosed;
import kam.events.DevelopmentEvent.StageChanged;
import kam.kit.master.Organisation;
import kam.kit.master.StaffMember;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

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

    @Embedded
    private StagePath path = new StagePath();

    @Embedded
    private Conditions conditions = new Conditions();

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
        path.enter(DevelopmentStage.TARGETING, null, act);
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
        if (condition.ofCrisis()
                && condition.when() == StageCondition.When.EXIT
                && path.stage() != DevelopmentStage.CRISIS) {
            throw new Problem(OpportunityProblem.WRONG_STAGE, "There is no crisis").at("/condition", "of a crisis");
        }
        conditions.record(new Evidence(
                condition,
                conditions.crisisOf(condition, path.stage()),
                record.met(),
                record.note(),
                lane,
                Person.of(act.by()),
                act.at()));
    }

    /** Refuses with 409 a stage that does not follow, and conditions that are not met. */
    StageChanged move(StageMove move, Act act) {
        mustBeOpen();
        var left = path.stage();
        var days = path.daysUntil(act.day());
        path.mustLeadTo(move.to());
        conditions.mustBeMet(path.conditionsOf(move.to()), left, "/to");
        if (move.to() == DevelopmentStage.CRISIS) {
            conditions.crisisBegins();
        }
        path.enter(move.to(), move.note(), act);
        return changed(left, days);
    }

    /** It is won out of the last stage, once all that ends this is met: the customer has designated us. */
    OpportunityClosed close(OpportunityClosing closing, Act act) {
        mustBeOpen();
        var stage = path.stage();
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

    private StageChanged changed(DevelopmentStage from, int days) {
        return new StageChanged(
                id(),
                number,
                customerId,
                office,
                accountManager,
                from == null ? null : from.name(),
                path.stage().name(),
                days,
                path.stageSince());
    }

    private void mustBeOpen() {
        if (status != OpportunityStatus.OPEN) {
            throw new Problem(OpportunityProblem.CLOSED, "The opportunity is " + status);
        }
    }

    /** Until this day, or until it was closed. */
    int daysInStage(LocalDate today) {
        return path.daysUntil(closedOn == null ? today : closedOn);
    }

    boolean isStalledOn(LocalDate today, int mostDays) {
        return status == OpportunityStatus.OPEN && daysInStage(today) > mostDays;
    }

    boolean met(StageCondition condition) {
        return conditions.met(condition, path.stage());
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

    StagePath path() {
        return path;
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

    /** Who works on an opportunity, by lane: 市场部经理, 业务经理, 内勤. */
    @Embeddable
    record LanePeople(
            @NotBlank @Size(max = 100) @StaffMember String marketingManager,
            @NotBlank @Size(max = 100) @StaffMember String businessManager,
            @NotBlank @Size(max = 100) @StaffMember String backOffice) {
        /** Refuses with 409 people of another office; the pointer is where they stand. */
        void mustWorkFor(String office, Organisation organisation, String pointer) {
            organisation.mustWorkFor(office, marketingManager, pointer + "/marketingManager");
            organisation.mustWorkFor(office, businessManager, pointer + "/businessManager");
            organisation.mustWorkFor(office, backOffice, pointer + "/backOffice");
        }
    }

    /** Whether an opportunity is still worked on. */
    enum OpportunityStatus {
        OPEN,
        /** The customer has named us as its supplier (赢得指定). */
        WON,
        LOST
    }
}
