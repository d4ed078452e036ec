package kam.customer.account.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.events.CustomerEvent.ArchiveAssessed;
import kam.events.CustomerEvent.CustomerChanged;
import kam.events.CustomerEvent.CustomerProfileChanged;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.cases.Head;
import kam.kit.cases.Party;
import kam.kit.list.ListedRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;

/** A customer (客户) in the archive of its office, from first contact to key account. Source: requirement C5. */
@Entity
@Table(name = "customer")
public class Customer extends ListedRoot {
    private String number;
    private String name;
    private String creditCode;
    private String office;
    private String accountManager;
    private String industry;
    private String address;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status;

    private String creditLevel;
    private BigDecimal creditLimit;
    private String category;

    @Enumerated(EnumType.STRING)
    private Ownership ownership;

    private Instant registeredAt;
    private LocalDate archiveReviewedOn;
    private BigDecimal archivePercent;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "customer_contact", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    /** What the others have heard last; null while they have heard nothing. */
    @Transient
    private CustomerChanged told;

    /** The same of its archive. */
    @Transient
    private ArchiveState archiveTold;

    /** Whose the customer is (所有制); public bodies take no gifts. */
    public enum Ownership {
        PRIVATE,
        STATE_OWNED,
        PUBLIC_BODY
    }

    Customer() {}

    /** Refuses a credit code whose check character is wrong. */
    Customer(String number, NewCustomer registration, Instant at) {
        if (!CreditCode.isValid(registration.creditCode())) {
            throw new Problem(CustomerProblem.CREDIT_CODE_INVALID, "The check character does not fit the code")
                    .at("/creditCode", "not a code by GB 32100");
        }
        this.number = number;
        this.creditCode = registration.creditCode();
        this.office = registration.office();
        this.status = CustomerStatus.PROSPECT;
        this.registeredAt = at;
        change(registration.details());
    }

    final void change(CustomerDetails details) {
        name = details.name();
        accountManager = details.accountManager();
        ownership = details.ownership();
        industry = details.industry();
        address = details.address();
        contacts.clear();
        contacts.addAll(details.contacts());
    }

    /** Somebody has changed the archive on that day, or looked it through. */
    public void archiveReviewed(LocalDate day) {
        archiveReviewedOn = day;
    }

    /**
     * The archive is so complete by now, in percent, and lacks these items: what the others have not heard of it yet, and
     * have once this was asked; empty where they know ratio and review day.
     */
    public Optional<ArchiveAssessed> archiveAssessed(BigDecimal percent, List<String> missing, LocalDate today) {
        archivePercent = percent;
        var state = archiveState();
        if (state.equals(archiveTold)) {
            return Optional.empty();
        }
        archiveTold = state;
        return Optional.of(new ArchiveAssessed(
                id(), office, accountManager, status.name(), percent, missing, archiveReviewedOn, today));
    }

    private ArchiveState archiveState() {
        return new ArchiveState(archivePercent, archiveReviewedOn);
    }

    /** Fields of the archive, as JSON pointers, say something else than before; the archive is so complete, in percent. */
    public CustomerProfileChanged profileChanged(List<String> fields, BigDecimal percent) {
        return new CustomerProfileChanged(
                id(), number, name, office, accountManager, status.name(), percent, List.copyOf(fields));
    }

    /** The head of a case about this customer. */
    public Head head(String caseNumber, Act act) {
        return new Head(caseNumber, new Party(id(), number, name), office, accountManager, act);
    }

    @PostLoad
    void asTold() {
        told = state();
        archiveTold = archiveState();
    }

    private CustomerChanged state() {
        return new CustomerChanged(
                id(),
                number,
                name,
                creditCode,
                status.name(),
                office,
                accountManager,
                creditLevel,
                creditLimit,
                category,
                ownership == null ? null : ownership.name());
    }

    /** What the others have not heard yet, and have once this was asked; empty where they know all. */
    Optional<CustomerChanged> news() {
        var state = state();
        if (state.equals(told)) {
            return Optional.empty();
        }
        told = state;
        return Optional.of(state);
    }

    /** The limit in CNY. */
    public void graded(String level, BigDecimal limit) {
        creditLevel = level;
        creditLimit = limit;
    }

    public void classified(String itsCategory) {
        category = itsCategory;
    }

    public CustomerAnswerer answerer() {
        return new CustomerAnswerer(office, accountManager);
    }

    public void answeredBy(CustomerAnswerer answerer) {
        office = answerer.office();
        accountManager = answerer.accountManager();
    }

    /** Refuses with 409 to give one that is more than a prospect to another person by the way. */
    void mustKeepItsAnswerer(CustomerDetails details) {
        if (status != CustomerStatus.PROSPECT && !details.accountManager().equals(accountManager)) {
            throw new Problem(
                            CustomerProblem.ASSIGNMENT_NEEDED,
                            Wording.of("现由 {person} 负责 | {person} answers for it now")
                                    .with("person", accountManager))
                    .at("/accountManager", CommonFault.NOT_ACCEPTABLE);
        }
    }

    CustomerRegistered registered() {
        return new CustomerRegistered(id(), number, name, creditCode, office, accountManager);
    }

    /** Refuses with 409 what the status does not allow. */
    public void become(CustomerStatus next) {
        mustBeAbleToBecome(next);
        status = next;
    }

    /** Refuses with 409 what the status does not allow. */
    public void mustBeAbleToBecome(CustomerStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(CustomerProblem.WRONG_STATUS, "A customer that is " + status + " cannot become " + next);
        }
    }

    /** Refuses with 409 to plan anything for a customer that is lost. */
    public void mustNotBeLost() {
        if (status == CustomerStatus.LOST) {
            throw new Problem(CustomerProblem.WRONG_STATUS, "The customer is lost");
        }
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(name, number, creditCode);
    }

    /** Makes it a key account under its first contract; the limit in CNY. */
    public KeyAccountConfirmed confirm(UUID contractId, String level, BigDecimal limit) {
        become(CustomerStatus.KEY_ACCOUNT);
        graded(level, limit);
        return new KeyAccountConfirmed(id(), number, name, office, accountManager, contractId, level, limit);
    }

    /** Whether trade and address are on record, beside the name and code that every customer has. */
    public boolean hasBasics() {
        return hasIndustry() && hasAddress();
    }

    public boolean hasIndustry() {
        return isGiven(industry);
    }

    public boolean hasAddress() {
        return isGiven(address);
    }

    public boolean hasContact() {
        return !contacts.isEmpty();
    }

    /** Whether a person in charge can be reached. */
    public boolean hasPersonInCharge() {
        return contacts.stream().anyMatch(Contact::responsible);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String office() {
        return office;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public String accountManager() {
        return accountManager;
    }

    public CustomerStatus status() {
        return status;
    }

    /** Null until it is graded. */
    String creditLevel() {
        return creditLevel;
    }

    /** Null until it is classified. */
    String category() {
        return category;
    }

    BigDecimal archivePercent() {
        return archivePercent;
    }

    /** As the office wrote it; null where it did not. */
    public String industry() {
        return industry;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    public LocalDate archiveReviewedOn() {
        return archiveReviewedOn;
    }

    CustomerDetails details() {
        return new CustomerDetails(name, accountManager, industry, address, List.copyOf(contacts), ownership);
    }

    /** Contact data in plain; who shows it records why. */
    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    private record ArchiveState(BigDecimal percent, LocalDate reviewedOn) {}

    /** A customer to be registered; the office is the one that keeps it. */
    record NewCustomer(
            @NotBlank @Size(min = 18, max = 18) String creditCode,
            @NotBlank @Size(max = 20) String office,
            @Valid @NotNull CustomerDetails details) {}
}
