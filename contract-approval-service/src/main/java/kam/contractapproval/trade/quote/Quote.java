package kam.contractapproval.trade.quote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.contractapproval.trade.quote.QuoteForms.NewQuote;
import kam.events.QuoteEvent.QuoteConcluded;
import kam.kit.label.Called;
import kam.kit.master.KnownCustomer;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * A negotiation with a customer (报价与议价): rounds of our offer and his counter-offer, until the latest is accepted and
 * becomes a contract draft, or it is lost. Source: 大客户销售流程 2, 管理规定 3, requirement A12.
 */
@Entity
@Table(name = "quote")
class Quote extends AggregateRoot {
    private static final int MOST_ROUNDS = 100;

    private String number;
    private UUID customerId;
    private String customerName;
    private String office;
    private String accountManager;
    private String subject;
    private UUID positioningId;
    private String positioning;

    @Enumerated(EnumType.STRING)
    private QuoteStatus status = QuoteStatus.OPEN;

    private LocalDate validUntil;

    /** The validity that ran out and was told of. */
    private LocalDate expiryToldFor;

    private Integer acceptedRound;
    private UUID contractId;
    private String floorReason;
    private String lostReason;
    private String closedBy;
    private Instant closedAt;
    private String openedBy;
    private Instant openedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "quote_id", nullable = false, updatable = false)
    @OrderBy("round")
    private List<Round> rounds = new ArrayList<>();

    Quote() {}

    Quote(String number, NewQuote wish, KnownCustomer customer, String by, Instant at) {
        this.number = number;
        this.customerId = customer.id();
        this.customerName = customer.name();
        this.office = customer.office();
        this.accountManager = wish.accountManager();
        this.subject = wish.subject();
        this.positioningId = wish.positioningId();
        this.positioning = wish.positioning();
        this.openedBy = by;
        this.openedAt = at;
    }

    /** A new round is possible also after the one before has run out; it is checked against the prices in force. */
    void add(NewRound said, PricesInForce pricesInForce, String by, Instant at) {
        mustBeOpen();
        if (rounds.size() >= MOST_ROUNDS) {
            throw new Problem(QuoteProblem.TOO_MANY_ROUNDS, Wording.of("最多 {0} 轮 | At most {0}", MOST_ROUNDS));
        }
        rounds.add(new Round(rounds.size() + 1, said, pricesInForce, by, at));
        validUntil = said.validUntil();
    }

    /** What is accepted; refuses all but the latest round, one that ran out, and one under its floor without a reason. */
    Round agreed(Acceptance acceptance, PricesInForce pricesInForce, LocalDate today) {
        mustBeOpen();
        var latest = latest();
        if (acceptance.round() != latest.number()) {
            throw new Problem(
                            QuoteProblem.NOT_THE_LATEST_ROUND,
                            Wording.of("最新一轮是第 {0} 轮 | The latest round is {0}", latest.number()))
                    .at("/round", CommonFault.NOT_ACCEPTABLE);
        }
        if (latest.validUntil().isBefore(today)) {
            throw new Problem(
                    QuoteProblem.EXPIRED, Wording.of("有效至 {0} | It was valid until {0}", latest.validUntil()));
        }
        var underFloor = latest.linesUnderFloor(pricesInForce);
        if (!underFloor.isEmpty() && isBlank(acceptance.floorReason())) {
            throw new Problem(QuoteProblem.FLOOR_REASON_REQUIRED, Wording.of("第 {0} 行 | Lines {0}", underFloor))
                    .at("/floorReason", CommonFault.REQUIRED);
        }
        return latest;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The agreed round has become this contract. */
    void accept(Acceptance acceptance, UUID contract, String by, Instant at, LocalDate today) {
        close(QuoteStatus.ACCEPTED, by, at);
        acceptedRound = acceptance.round();
        floorReason = acceptance.floorReason();
        contractId = contract;
        tell(concluded(QuoteStatus.ACCEPTED, today));
    }

    void lose(String reason, String by, Instant at, LocalDate today) {
        close(QuoteStatus.LOST, by, at);
        lostReason = reason;
        tell(concluded(QuoteStatus.LOST, today));
    }

    /** Tells that the latest offer has run out, once for each that does; it may still be followed by another. */
    void runOut(LocalDate today) {
        if (status(today) == QuoteStatus.EXPIRED && !validUntil.equals(expiryToldFor)) {
            expiryToldFor = validUntil;
            tell(concluded(QuoteStatus.EXPIRED, validUntil));
        }
    }

    private QuoteConcluded concluded(QuoteStatus outcome, LocalDate day) {
        var ours = rounds.stream().filter(Round::isOurs).findFirst();
        var latest = rounds.isEmpty() ? null : latest();
        return new QuoteConcluded(
                id(),
                customerId,
                office,
                accountManager,
                outcome.name(),
                rounds.size(),
                ours.map(Round::amount).orElse(null),
                latest == null ? null : latest.amount(),
                latest == null ? null : latest.floorAmount(),
                day,
                lostReason);
    }

    private void close(QuoteStatus as, String by, Instant at) {
        mustBeOpen();
        status = as;
        closedBy = by;
        closedAt = at;
    }

    private void mustBeOpen() {
        if (status != QuoteStatus.OPEN) {
            throw new Problem(
                    QuoteProblem.CLOSED,
                    Wording.of("报价{status} | The quote is {status}").with("status", Called.of(status)));
        }
    }

    /** Of the latest round. */
    List<String> skus() {
        return rounds.isEmpty() ? List.of() : latest().skus();
    }

    private Round latest() {
        if (rounds.isEmpty()) {
            throw new Problem(QuoteProblem.NO_ROUND, Wording.of("请先登记一轮报价 | Record a round first"));
        }
        return rounds.get(rounds.size() - 1);
    }

    /** The round that became a contract; only of a quote that was accepted. */
    Round accepted() {
        return rounds.get(acceptedRound - 1);
    }

    QuoteStatus status(LocalDate today) {
        boolean ranOut = status == QuoteStatus.OPEN && validUntil != null && validUntil.isBefore(today);
        return ranOut ? QuoteStatus.EXPIRED : status;
    }

    String accountManager() {
        return accountManager;
    }

    UUID customerId() {
        return customerId;
    }

    String number() {
        return number;
    }

    @Override
    public String office() {
        return office;
    }

    QuoteView view(LocalDate today) {
        return new QuoteView(
                id(),
                number,
                customerId,
                customerName,
                office,
                Person.of(accountManager),
                subject,
                positioningId,
                positioning,
                status(today),
                validUntil,
                rounds.stream().map(Round::view).toList(),
                acceptedRound,
                contractId,
                floorReason,
                lostReason,
                Person.of(openedBy),
                openedAt,
                Person.of(closedBy),
                closedAt,
                version());
    }

    QuoteSummary summary(LocalDate today) {
        return new QuoteSummary(
                id(),
                number,
                customerId,
                customerName,
                office,
                Person.of(accountManager),
                subject,
                status(today),
                validUntil,
                contractId);
    }

    /** Where a quote stands (报价状态). EXPIRED is not stored: it is an open quote of which the latest offer has run out. */
    enum QuoteStatus {
        OPEN,
        EXPIRED,
        /** Became a contract draft. */
        ACCEPTED,
        LOST
    }
}
