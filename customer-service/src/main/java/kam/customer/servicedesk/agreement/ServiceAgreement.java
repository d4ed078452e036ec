package kam.customer.servicedesk.agreement;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.AgreementSigning;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreementPlan;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.desk.Meeting;
import kam.events.ServiceDeskEvent.ServiceAgreementSigned;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * A service agreement with allocation of funds (服务协议, the bank variant): registered, assets evaluated, planned,
 * signed, filed, allocated, monitored, adjusted. Source: 银行大客户管理流程, requirement C17.
 */
@Entity
@Table(name = "service_agreement")
class ServiceAgreement extends AggregateRoot {
    private String number;

    @Embedded
    private Account account;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Embedded
    private Registration registration;

    private int agreementVersion;

    @Embedded
    private AgreementPlan plan;

    private String filingNumber;

    @ElementCollection
    @CollectionTable(name = "service_agreement_evaluation", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<AssetEvaluation> evaluations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_agreement_version", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<PlanVersion> signed = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_agreement_allocation", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Allocated> allocations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_agreement_meeting", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Meeting> meetings = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    ServiceAgreement() {}

    ServiceAgreement(String number, Account account, Registration registration, Act act) {
        this.number = number;
        this.account = account;
        this.registration = registration;
        this.agreementVersion = 1;
        reach(AgreementStatus.REGISTERED, act, registration.intention());
    }

    /** The first one is the asset survey; while the agreement is in execution, it is the monitoring. */
    void evaluate(AssetEvaluation found, Act act) {
        mustBePast(found.evaluatedOn(), "/evaluatedOn", act);
        if (status == AgreementStatus.IN_EXECUTION) {
            trail.add("MONITORED", act, found.standing());
        } else {
            mustBeAbleToBecome(AgreementStatus.SURVEYED);
            reach(AgreementStatus.SURVEYED, act, found.standing());
        }
        evaluations.add(found.scaled());
    }

    /** While in execution, this is an adjustment: a new version that is to be signed anew. */
    void plan(NewAgreementPlan made, Act act) {
        mustBeAbleToBecome(AgreementStatus.PLANNED);
        if (status == AgreementStatus.IN_EXECUTION) {
            agreementVersion++;
            filingNumber = null;
        }
        plan = made.plan().scaled();
        reach(AgreementStatus.PLANNED, act, made.reason());
    }

    ServiceAgreementSigned sign(AgreementSigning signing, Act act) {
        mustBeAbleToBecome(AgreementStatus.SIGNED);
        mustBePast(signing.signedOn(), "/signedOn", act);
        signed.add(new PlanVersion(agreementVersion, plan, signing.signedOn(), signing.documentId()));
        reach(AgreementStatus.SIGNED, act, null);
        return new ServiceAgreementSigned(
                id(),
                number,
                agreementVersion,
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                plan.amount(),
                signing.signedOn());
    }

    void file(String underNumber, Act act) {
        mustBeAbleToBecome(AgreementStatus.FILED);
        filingNumber = underNumber;
        reach(AgreementStatus.FILED, act, underNumber);
    }

    /** Refuses lines that do not make the agreed amount. */
    void allocate(Allocation allocation, Act act) {
        mustBeAbleToBecome(AgreementStatus.IN_EXECUTION);
        allocation.mustMake(plan.amount());
        allocation
                .lines()
                .forEach(line -> allocations.add(new Allocated(
                        agreementVersion, line.purpose(), line.amount().setScale(2), Person.of(act.by()), act.at())));
        reach(AgreementStatus.IN_EXECUTION, act, null);
    }

    /** Needs are talked about before the plan is made, results while it is carried out. */
    void meet(Meeting meeting, Act act) {
        if (status == AgreementStatus.DECLINED || status == AgreementStatus.ENDED) {
            throw new Problem(AgreementProblem.WRONG_STATUS, "The agreement is " + status);
        }
        meeting.mustBeHeldBy(act.day());
        meetings.add(meeting);
        trail.add("MET", act, meeting.topics());
    }

    void decline(String reason, Act act) {
        mustBeAbleToBecome(AgreementStatus.DECLINED);
        reach(AgreementStatus.DECLINED, act, reason);
    }

    void end(String reason, Act act) {
        mustBeAbleToBecome(AgreementStatus.ENDED);
        reach(AgreementStatus.ENDED, act, reason);
    }

    private static void mustBePast(LocalDate day, String pointer, Act act) {
        if (day.isAfter(act.day())) {
            throw new Problem(AgreementProblem.DAY_NOT_POSSIBLE, "It is recorded once it has happened")
                    .at(pointer, CommonFault.NOT_AFTER.with("day", act.day()));
        }
    }

    private void mustBeAbleToBecome(AgreementStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    AgreementProblem.WRONG_STATUS, "An agreement that is " + status + " cannot become " + next);
        }
    }

    private void reach(AgreementStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return account.office();
    }

    ServiceAgreementView view() {
        return new ServiceAgreementView(
                id(),
                number,
                account,
                status,
                registration,
                List.copyOf(evaluations),
                agreementVersion,
                plan,
                filingNumber,
                List.copyOf(signed),
                List.copyOf(allocations),
                List.copyOf(meetings),
                trail.lines(),
                version());
    }

    /** What a document of an agreement is. */
    enum AgreementPaper {
        /** 已签署的服务协议. */
        SIGNED_AGREEMENT,
        /** 资产证明. */
        ASSET_EVIDENCE,
        OTHER
    }

    /** A line as it was allocated under one version of the agreement; never rewritten. */
    @Embeddable
    record Allocated(
            int agreementVersion, String purpose, BigDecimal amount, Person allocatedBy, Instant allocatedAt) {}

    /** A plan as it was signed; never rewritten. */
    @Embeddable
    record PlanVersion(int agreementVersion, AgreementPlan plan, LocalDate signedOn, UUID documentId) {}

    /** The customer's registration form (登记表格): whom to reach, and what it wants to invest in. */
    @Embeddable
    record Registration(
            @NotBlank @Size(max = 100) String contact,
            @NotBlank @Size(max = 200) String reachedBy,
            @NotBlank @Size(max = 2000) String intention) {}
}
