package kam.customer.development.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.development.proposal.ProposalForms.NewFeedback;
import kam.customer.development.proposal.ProposalForms.NewSolution;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * What a customer needs (需求、痛点、期望) and the versions of the solution proposed for it (解决方案), until it accepts
 * one. Source: 大客户销售业务流程 四, 流程及攻略 3–4, 2024 三.1(4–5), requirement C11.
 */
@Entity
@Table(name = "proposal")
class Proposal extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String openedBy;
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "proposal_need", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<CustomerNeed> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_version", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<SolutionVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_feedback", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<CustomerFeedback> feedback = new ArrayList<>();

    @Embedded
    private Acceptance acceptance;

    Proposal() {}

    Proposal(String number, Customer customer, List<CustomerNeed> needs, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        status = ProposalStatus.OPEN;
        openedBy = act.by();
        openedAt = act.at();
        this.needs.addAll(needs);
    }

    void understand(List<CustomerNeed> newNeeds) {
        mustBeOpen();
        needs.clear();
        needs.addAll(newNeeds);
    }

    void propose(NewSolution next, Act act) {
        mustBeOpen();
        versions.add(new SolutionVersion(next.title(), next.solution(), next.benefit(), Person.of(act.by()), act.at()));
    }

    void hear(NewFeedback heard, Act act) {
        mustBeOpen();
        mustExist(heard.version());
        mustNotBeToCome(heard.givenOn(), act.day(), "/givenOn");
        feedback.add(new CustomerFeedback(
                heard.version(), heard.contact(), heard.givenOn(), heard.feedback(), Person.of(act.by())));
    }

    /** Once: afterwards nothing is changed any more. */
    void accept(Acceptance accepted, Act act) {
        mustBeOpen();
        mustExist(accepted.version());
        mustNotBeToCome(accepted.acceptedOn(), act.day(), "/acceptedOn");
        acceptance = accepted;
        status = ProposalStatus.ACCEPTED;
    }

    private void mustExist(int version) {
        if (version > versions.size()) {
            throw new Problem(ProposalProblem.NO_SUCH_VERSION, "There are " + versions.size() + " versions")
                    .at("/version", "no such version");
        }
    }

    private static void mustNotBeToCome(LocalDate day, LocalDate today, String pointer) {
        if (day.isAfter(today)) {
            throw new Problem(ProposalProblem.DAY_NOT_POSSIBLE, "Today is " + today).at(pointer, "is still to come");
        }
    }

    private void mustBeOpen() {
        if (status == ProposalStatus.ACCEPTED) {
            throw new Problem(ProposalProblem.ACCEPTED, "Version " + acceptance.version() + " is accepted");
        }
    }

    @Override
    public String office() {
        return office;
    }

    ProposalView view() {
        return new ProposalView(
                id(),
                number,
                customerId,
                office,
                Person.of(accountManager),
                status,
                List.copyOf(needs),
                SolutionView.of(versions, feedback),
                acceptance,
                Person.of(openedBy),
                openedAt,
                version());
    }

    /** What the customer said of a version (客户反馈). */
    @Embeddable
    record CustomerFeedback(
            @Column(name = "version_number") int version,
            String contact,
            LocalDate givenOn,
            String feedback,
            Person recordedBy) {}

    /** What a document of a proposal shows (附件类别). */
    enum ProposalPaper {
        /** 需求调研. */
        NEEDS,
        /** 方案. */
        SOLUTION,
        /** 客户反馈. */
        FEEDBACK,
        /** 客户确认. */
        ACCEPTANCE,
        OTHER
    }

    /** Whether the customer has accepted a version. */
    enum ProposalStatus {
        OPEN,
        ACCEPTED
    }

    /** A version of the solution (解决方案), never changed: a better one is the next version. */
    @Embeddable
    record SolutionVersion(String title, String solution, String benefit, Person proposedBy, Instant proposedAt) {}
}
