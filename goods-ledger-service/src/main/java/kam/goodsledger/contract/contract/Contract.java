package kam.goodsledger.contract.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * An effective contract (合同) as goods and money need it: what each line entitles the customer to, at which prices,
 * and what is due when. Whoever moves goods or money under it locks it first. Source: requirements G5, G6.
 */
@Entity
@Table(name = "contract")
public class Contract extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;
    private BigDecimal amount;
    private LocalDate signedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Instant effectiveAt;
    private LocalDate lastDay;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<ContractLine> lines = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contract_instalment", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("dueOn, number")
    private List<Due> instalments = new ArrayList<>();

    Contract() {}

    Contract(ContractEffective event, Instant at) {
        super(event.contractId());
        number = event.number();
        customerId = event.customerId();
        office = event.office();
        accountManager = event.accountManager();
        amount = event.amount();
        signedOn = event.signedOn();
        validFrom = event.validFrom();
        validUntil = event.validUntil();
        effectiveAt = at;
        event.lines().forEach(line -> lines.add(new ContractLine(this, line)));
        event.instalments().forEach(due -> instalments.add(new Due(due.number(), due.dueOn(), due.amount())));
    }

    /**
     * Takes over amended terms: prices hold for what is booked from now on; a line never entitles to less than what was
     * sent under it already ({@code sent} says how much).
     */
    void amend(ContractAmended event, Function<Integer, BigDecimal> sent) {
        accountManager = event.accountManager();
        amount = event.amount();
        validUntil = event.validUntil();
        for (var agreed : event.lines()) {
            lines.stream()
                    .filter(line -> line.line() == agreed.line())
                    .findFirst()
                    .ifPresentOrElse(
                            line -> line.amend(agreed, sent.apply(agreed.line())),
                            () -> lines.add(new ContractLine(this, agreed)));
        }
        instalments.clear();
        event.instalments().forEach(due -> instalments.add(new Due(due.number(), due.dueOn(), due.amount())));
    }

    /** It ends before its time; what was delivered until then stands. */
    void terminate(LocalDate day) {
        lastDay = day;
    }

    /** Refuses with 409 to ship or deliver under a contract that was ended. */
    public void mustRunOn(LocalDate day) {
        if (!isUpTo(lastDay, day)) {
            throw new Problem(ContractProblem.TERMINATED, "The contract " + number + " ended on " + lastDay);
        }
    }

    /** So much of a line was returned for good. */
    public void giveBack(int line, BigDecimal returned) {
        line(line).giveBack(returned);
    }

    /** The line of this number; refuses with 409 where the contract has none. */
    public ContractLine line(int line) {
        return lines.stream()
                .filter(candidate -> candidate.line() == line)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ContractProblem.LINE_NOT_IN_CONTRACT, "The contract " + number + " has no line " + line));
    }

    public boolean hasLine(int line) {
        return lines.stream().anyMatch(candidate -> candidate.line() == line);
    }

    /** Whether the day lies within its term (合同期限), as far as that is known, and before it was ended. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && isUpTo(validUntil, day) && isUpTo(lastDay, day);
    }

    /** The day, or the last one on which anything moves under it where that comes before. */
    public LocalDate upToItsEnd(LocalDate day) {
        return isUpTo(lastDay, day) ? day : lastDay;
    }

    private static boolean isUpTo(LocalDate end, LocalDate day) {
        return end == null || !day.isAfter(end);
    }

    List<ContractLine> lines() {
        return lines;
    }

    /** What all of it costs the customer, in CNY. */
    public BigDecimal amount() {
        return amount;
    }

    /** In the order in which they are due. */
    public List<Due> instalments() {
        return List.copyOf(instalments);
    }

    @Override
    public String office() {
        return office;
    }

    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public String accountManager() {
        return accountManager;
    }

    /** An instalment (分期款): so much CNY by that day. */
    @Embeddable
    public record Due(int number, LocalDate dueOn, BigDecimal amount) {}
}
