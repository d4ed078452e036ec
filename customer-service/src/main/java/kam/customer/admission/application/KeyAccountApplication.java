package kam.customer.admission.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerStatus;
import kam.events.ApplicationEvent.ApplicationRejected;
import kam.events.ApplicationEvent.ApplicationReturned;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ApplicationWithdrawn;
import kam.events.ContractEvent.ContractApproved;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * An application to make a customer a key account (大客户申请), decided by the approval of its proposed contract. Each
 * submission has a revision; only answers to the current one count. Source: 大客户管理制度 一.1, 三.1–2, requirements
 * C1, C2 and A17.
 */
@Entity
@Table(name = "key_account_application")
class KeyAccountApplication extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private int revision;

    @Embedded
    private FormContent form = new FormContent();

    @ElementCollection
    @CollectionTable(name = "application_paper", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Paper> papers = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    KeyAccountApplication() {}

    KeyAccountApplication(String number, Customer customer, ApplicationForm content, String by, Instant at) {
        if (customer.status() != CustomerStatus.PROSPECT) {
            throw new Problem(ApplicationProblem.CUSTOMER_NOT_PROSPECT, "The customer is " + customer.status());
        }
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        status = ApplicationStatus.DRAFT;
        revision = 1;
        trail.opened(by, at);
        form.write(content, by);
    }

    void change(ApplicationForm content, String by) {
        mustBeEditable();
        form.write(content, by);
    }

    void attach(Paper paper, String by) {
        mustBeEditable();
        papers.add(paper);
        form.draftedBy(by);
    }

    /** Refuses with 409 once it is submitted or ended. */
    void mustBeEditable() {
        if (!status.editable()) {
            throw new Problem(ApplicationProblem.NOT_EDITABLE, "The application is " + status);
        }
    }

    boolean holds(PaperKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    Dossier dossier(Customer customer) {
        return Dossier.of(form.read(), papers, customer);
    }

    /** Refuses with 409 an incomplete dossier and a customer who does not meet every criterion. */
    ApplicationSubmitted submit(Customer customer, String by, Instant at) {
        mustBecome(ApplicationStatus.SUBMITTED);
        dossier(customer).mustBeComplete();
        var content = form.read();
        content.criteria().mustBeMet();
        status = ApplicationStatus.SUBMITTED;
        goWith(customer);
        trail.submitted(by, at);
        return Announcement.submitted(this, customer.name(), content.contract());
    }

    /** Of the customer's office and manager as they are now. */
    void goWith(Customer customer) {
        office = customer.office();
        accountManager = customer.accountManager();
    }

    /** Whether a withdrawal must wait for the route's word. */
    boolean isOnItsRoute() {
        return status.awaitsAnswer();
    }

    /** While nothing is on its route, it is withdrawn at once. */
    void withdraw() {
        become(ApplicationStatus.WITHDRAWN);
    }

    ApplicationWithdrawn requestWithdrawal(String by) {
        become(ApplicationStatus.WITHDRAWAL_REQUESTED);
        return Announcement.withdrawn(this, by);
    }

    /** Whether an answer to this revision still counts. */
    boolean awaitsAnswerTo(int answered) {
        return status.awaitsAnswer() && revision == answered;
    }

    void approve(ContractApproved contract) {
        become(ApplicationStatus.APPROVED);
        trail.approved(contract);
    }

    /** From now on it is the next revision that is being written. */
    ApplicationReturned handBack(String reason) {
        become(ApplicationStatus.RETURNED);
        trail.answered(reason);
        var returned = Announcement.returned(this);
        revision++;
        return returned;
    }

    ApplicationRejected reject(String reason) {
        become(ApplicationStatus.REJECTED);
        trail.answered(reason);
        return Announcement.rejected(this);
    }

    private void become(ApplicationStatus next) {
        mustBecome(next);
        status = next;
    }

    private void mustBecome(ApplicationStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    ApplicationProblem.WRONG_STATUS, "An application that is " + status + " cannot become " + next);
        }
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

    ApplicationStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    FormContent form() {
        return form;
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    Trail trail() {
        return trail;
    }

    /** What a document of the dossier is. */
    enum PaperKind {
        /** 空白合同文本或草稿. */
        DRAFT_CONTRACT,
        /** 对账单. */
        RECONCILIATION_STATEMENT,
        /** 营业执照. */
        BUSINESS_LICENCE,
        /** 税务登记证. */
        TAX_REGISTRATION,
        OTHER
    }
}
