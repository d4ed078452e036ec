package kam.contractapproval.trade.quote;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.kit.people.Person;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.Immutable;

/** A round of a negotiation (议价轮次): our offer or the customer's counter-offer, as it was said. */
@Entity
@Immutable
@Table(name = "quote_round")
class Round {
    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private int round;

    @Enumerated(EnumType.STRING)
    private Side side;

    private LocalDate validUntil;
    private String deliveryTerms;
    private String paymentTerms;
    private String needs;
    private String objections;
    private String answer;
    private String recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<QuoteLine> lines = new ArrayList<>();

    Round() {}

    /** Refuses a line of which nobody knows the floor: it is neither on the price list nor stated. */
    Round(int round, NewRound said, PricesInForce pricesInForce, String by, Instant at) {
        this.round = round;
        this.side = said.side();
        this.validUntil = said.validUntil();
        this.deliveryTerms = said.deliveryTerms();
        this.paymentTerms = said.paymentTerms();
        this.needs = said.needs();
        this.objections = said.objections();
        this.answer = said.answer();
        this.recordedBy = by;
        this.recordedAt = at;
        for (int i = 0; i < said.lines().size(); i++) {
            var line = said.lines().get(i);
            var price = pricesInForce.of(line.sku(), line.unit()).orElse(null);
            if (price == null && line.floorPrice() == null) {
                throw new Problem(
                                QuoteProblem.FLOOR_UNKNOWN,
                                Wording.of("{0} 不在价目表内 | {0} is not on the price list", line.sku()))
                        .at("/lines/" + i + "/floorPrice", CommonFault.REQUIRED);
            }
            lines.add(QuoteLine.of(line, price));
        }
    }

    /** The numbers of the lines under their floor when they were offered, from 1 on. */
    List<Integer> linesUnderFloor() {
        return underFloor(i -> lines.get(i).settlementPrice());
    }

    String recordedBy() {
        return recordedBy;
    }

    /** The same by the prices in force now. */
    List<Integer> linesUnderFloor(PricesInForce pricesInForce) {
        return underFloor(
                i -> pricesInForce.of(lines.get(i).sku(), lines.get(i).unit()).orElse(null));
    }

    private List<Integer> underFloor(IntFunction<BigDecimal> price) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).sellsUnder(price.apply(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    RoundView view() {
        return new RoundView(
                round,
                side,
                validUntil,
                List.copyOf(lines),
                amount(),
                linesUnderFloor(),
                deliveryTerms,
                paymentTerms,
                needs,
                objections,
                answer,
                Person.of(recordedBy),
                recordedAt);
    }

    int number() {
        return round;
    }

    boolean isOurs() {
        return side == Side.OURS;
    }

    /** In CNY with VAT. */
    BigDecimal amount() {
        return sum(QuoteLine::amount);
    }

    BigDecimal floorAmount() {
        return sum(QuoteLine::floorAmount);
    }

    private BigDecimal sum(Function<QuoteLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String deliveryTerms() {
        return deliveryTerms;
    }

    List<String> skus() {
        return lines.stream().map(QuoteLine::sku).toList();
    }

    List<QuoteLine> lines() {
        return List.copyOf(lines);
    }

    /** Who made an offer: we, or the customer, against ours. */
    enum Side {
        OURS,
        CUSTOMERS
    }
}
