package kam.customer.development.contactplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.development.contactplan.ContactPlanForms.ContactCancellation;
import kam.events.DevelopmentEvent.ContactRecorded;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * A contact with a customer, planned before (接触计划) and recorded after (洽谈记录). Without a record it is overdue from
 * the day after the planned one. Source: 管理规定 (二), 流程及攻略 1–2, requirement C23.
 */
@Entity
@Table(name = "contact_plan")
class ContactPlan extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private ContactPlanStatus status;

    @Embedded
    private PlannedContact plan;

    private String plannedBy;
    private Instant plannedAt;
    private LocalDate heldOn;
    private String needs;

    @ElementCollection
    @CollectionTable(name = "negotiation_objection", joinColumns = @JoinColumn(name = "contact_plan_id"))
    @OrderColumn(name = "position")
    private List<Objection> objections = new ArrayList<>();

    private String nextStep;
    private LocalDate nextContactOn;
    private String recordedBy;
    private Instant recordedAt;
    private String cancellationReason;

    ContactPlan() {}

    ContactPlan(String number, Customer customer, PlannedContact plan, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        status = ContactPlanStatus.PLANNED;
        write(plan, act);
    }

    void change(PlannedContact newPlan, Act act) {
        mustBePlanned();
        write(newPlan, act);
    }

    private void write(PlannedContact newPlan, Act act) {
        if (newPlan.plannedOn().isBefore(act.day())) {
            throw dayNotPossible("/plannedOn", "has passed");
        }
        plan = newPlan;
        plannedBy = act.by();
        plannedAt = act.at();
    }

    /** Once; the contact may have taken place on another day than planned. */
    ContactRecorded record(NegotiationRecord record, Act act) {
        mustBePlanned();
        if (record.heldOn().isAfter(act.day())) {
            throw dayNotPossible("/heldOn", "is still to come");
        }
        if (record.nextContactOn() != null && record.nextContactOn().isBefore(record.heldOn())) {
            throw dayNotPossible("/nextContactOn", "before the contact itself");
        }
        status = ContactPlanStatus.RECORDED;
        heldOn = record.heldOn();
        needs = record.needs();
        objections.addAll(record.objections());
        nextStep = record.nextStep();
        nextContactOn = record.nextContactOn();
        recordedBy = act.by();
        recordedAt = act.at();
        return new ContactRecorded(
                id(), customerId, office, accountManager, recordedBy, plan.way().name(), heldOn, nextContactOn);
    }

    void cancel(ContactCancellation cancellation) {
        mustBePlanned();
        status = ContactPlanStatus.CANCELLED;
        cancellationReason = cancellation.reason();
    }

    boolean isOverdueOn(LocalDate day) {
        return status == ContactPlanStatus.PLANNED && day.isAfter(plan.plannedOn());
    }

    private void mustBePlanned() {
        if (status != ContactPlanStatus.PLANNED) {
            throw new Problem(ContactPlanProblem.WRONG_STATUS, "The contact is " + status);
        }
    }

    private static Problem dayNotPossible(String pointer, String detail) {
        return new Problem(ContactPlanProblem.DAY_NOT_POSSIBLE, "See errors").at(pointer, detail);
    }

    @Override
    public String office() {
        return office;
    }

    private NegotiationRecord record() {
        return status == ContactPlanStatus.RECORDED
                ? new NegotiationRecord(heldOn, needs, List.copyOf(objections), nextStep, nextContactOn)
                : null;
    }

    ContactPlanView view(LocalDate today) {
        return new ContactPlanView(
                id(),
                number,
                customerId,
                office,
                Person.of(accountManager),
                status,
                plan,
                isOverdueOn(today),
                Person.of(plannedBy),
                plannedAt,
                record(),
                Person.of(recordedBy),
                recordedAt,
                cancellationReason,
                version());
    }

    /** Where a planned contact stands; what is recorded or cancelled stays so. */
    enum ContactPlanStatus {
        PLANNED,
        /** The contact took place and its negotiation record is written. */
        RECORDED,
        CANCELLED
    }

    /** What the customer objected to (意见), and our main answer (主要回应). */
    @Embeddable
    record Objection(
            @NotBlank @Size(max = 1000) String objection,
            @NotBlank @Size(max = 1000) String answer) {}
}
