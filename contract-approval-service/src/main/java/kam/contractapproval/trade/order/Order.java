package kam.contractapproval.trade.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.contractapproval.trade.order.OrderForms.TrialVerdict;
import kam.events.OrderEvent.OrderCancelled;
import kam.events.OrderEvent.OrderPlaced;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * An order (订单) under a contract in effect: placed by the office, cleared or held by the keeper of goods and credit,
 * and followed by the goods' events until the customer has signed for all of it. Source: 大客户销售流程 3–6, 简化版
 * 第五阶段, requirement A14.
 */
@Entity(name = "CustomerOrder")
@Table(name = "customer_order")
class Order extends AggregateRoot {
    /** For which it is held once nobody has sent goods for it in time. */
    private static final String EXPIRED = "EXPIRED";

    private String number;

    @Embedded
    private OrderParty party;

    private boolean trial;
    private LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private int attempt;
    private List<String> holdReasons = new ArrayList<>();

    @Embedded
    private TrialJudgement judgement;

    @Embedded
    private OrderedLines lines;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "customer_order_step", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderStep> history = new ArrayList<>();

    Order() {}

    Order(String number, NewOrder wish, OrderParty party, List<OrderedLine> goods, String by, Instant at) {
        this.number = number;
        this.party = party;
        this.trial = wish.trial();
        this.wishedOn = wish.wishedOn();
        this.lines = new OrderedLines(goods);
        note(OrderStatus.PLACED, by, null, at);
        attempt = 1;
    }

    OrderPlaced placed() {
        return new OrderPlaced(
                id(),
                number,
                attempt,
                party.contractId(),
                party.customerId(),
                party.office(),
                party.accountManager(),
                trial,
                wishedOn,
                lines.asked());
    }

    /** A held order is asked for again. */
    OrderPlaced askAgain(String by, Instant at) {
        become(OrderStatus.PLACED, by, null, at);
        return nextAttempt();
    }

    private OrderPlaced nextAttempt() {
        holdReasons = new ArrayList<>();
        attempt++;
        return placed();
    }

    /**
     * The terms of its contract have changed: it takes the prices in force and is asked for again, whatever the answer was.
     * What is in production stays so unless it is held now, and what was reserved too long ago waits to be asked for. One
     * with goods on their way stays as it is.
     */
    Optional<OrderPlaced> askUnder(EffectiveContract contract, String cause, Instant at) {
        if (!status.isOpen() || lines.anyHasCome()) {
            return Optional.empty();
        }
        lines.priceAs(contract);
        if (holdReasons.contains(EXPIRED)) {
            return Optional.empty();
        }
        var next = status == OrderStatus.IN_PRODUCTION ? status : OrderStatus.PLACED;
        note(next, cause, null, at);
        return Optional.of(nextAttempt());
    }

    /** Whether its goods are reserved or made, and wished for before the last day on which goods may move. */
    boolean canComeBy(LocalDate lastDay, LocalDate today) {
        return (status == OrderStatus.CLEARED || status == OrderStatus.IN_PRODUCTION)
                && lastDay.isAfter(today)
                && !wishedOn.isAfter(lastDay);
    }

    /**
     * Its contract has ended: it is cancelled where none of its goods have set out; where some have, it keeps these and
     * gives up the rest.
     */
    Optional<OrderCancelled> endWithContract(String cause, String reason, Instant at) {
        if (!status.isOpen()) {
            return Optional.empty();
        }
        if (!lines.anyHasCome()) {
            return Optional.of(cancelled(cause, reason, at));
        }
        lines.giveUpTheRest();
        Stream.of(GoodsStage.values())
                .filter(lines::haveAllCome)
                .forEach(stage -> note(stage.status(), cause, reason, at));
        return Optional.empty();
    }

    /** The answer to this attempt; one that comes after a cancellation is too late. */
    void cleared(int answered, String cause, Instant at) {
        if (answered == attempt && status.canBecome(OrderStatus.CLEARED)) {
            become(OrderStatus.CLEARED, cause, null, at);
            follow(cause, at);
        }
    }

    /** The answer to this attempt, or the end of what was reserved for it, unless its goods are on their way. */
    void held(int answered, List<String> reasons, String cause, Instant at) {
        if (answered == attempt && status.canBecome(OrderStatus.HELD) && !lines.anyHasCome()) {
            become(OrderStatus.HELD, cause, String.join(", ", reasons), at);
            holdReasons = new ArrayList<>(reasons);
        }
    }

    void produce(String by, Instant at) {
        become(OrderStatus.IN_PRODUCTION, by, null, at);
    }

    /** Refuses with 409 once goods are on their way. */
    OrderCancelled cancel(String reason, String by, Instant at) {
        if (lines.anyHasCome()) {
            throw new Problem(
                    OrderProblem.GOODS_ON_THEIR_WAY, Wording.of("请待其签收或拒收 | Let them be delivered or refused"));
        }
        return cancelled(by, reason, at);
    }

    private OrderCancelled cancelled(String cause, String reason, Instant at) {
        become(OrderStatus.CANCELLED, cause, reason, at);
        return new OrderCancelled(
                id(), number, party.contractId(), party.customerId(), party.office(), party.accountManager(), reason);
    }

    /** Whether it was placed before what has this id set out, as far as that can be told: ids sort by age. */
    boolean isOlderThan(UUID setOut) {
        return setOut.version() != id().version() || id().compareTo(setOut) < 0;
    }

    /** Goods of a contract line have come so far: takes what it misses and returns the rest. */
    BigDecimal take(GoodsStage stage, int line, BigDecimal goods) {
        return lines.take(stage, line, goods);
    }

    /** Has got as far as all of its goods have. */
    void follow(String cause, Instant at) {
        for (var stage : GoodsStage.values()) {
            if (status.canBecome(stage.status()) && lines.haveAllCome(stage)) {
                become(stage.status(), cause, null, at);
            }
        }
    }

    /** Refuses with 409 what is no trial, is not delivered, or was judged before; a rejection needs a reason. */
    void judge(TrialVerdict verdict, String by, Instant at) {
        if (!trial) {
            throw new Problem(
                    OrderProblem.NOT_A_TRIAL, Wording.of("订单 {0} 是普通订单 | The order {0} is an ordinary one", number));
        }
        if (judgement != null) {
            throw new Problem(
                    OrderProblem.ALREADY_JUDGED, Wording.of("评定为 {0} | It was {0}", judgement.trialVerdict()));
        }
        if (status != OrderStatus.DELIVERED) {
            throw new Problem(
                    OrderProblem.WRONG_STATUS,
                    Wording.of("订单状态为 {0}，不是 {1} | The order is {0}, not {1}", status, OrderStatus.DELIVERED));
        }
        judgement = TrialJudgement.of(verdict, by);
        history.add(new OrderStep(status, by, "trial " + judgement.trialVerdict(), at));
    }

    private void become(OrderStatus next, String cause, String detail, Instant at) {
        note(status.to(next), cause, detail, at);
    }

    private void note(OrderStatus next, String cause, String detail, Instant at) {
        status = next;
        history.add(new OrderStep(next, cause, detail, at));
    }

    @Override
    public String office() {
        return party.office();
    }

    String number() {
        return number;
    }

    OrderParty party() {
        return party;
    }

    boolean isTrial() {
        return trial;
    }

    LocalDate wishedOn() {
        return wishedOn;
    }

    OrderStatus status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    List<String> holdReasons() {
        return List.copyOf(holdReasons);
    }

    /** Null before it is judged. */
    TrialJudgement judgement() {
        return judgement;
    }

    boolean isAcceptedTrial() {
        return judgement != null && judgement.trialVerdict() == TrialOutcome.ACCEPTED;
    }

    List<OrderedLine> lines() {
        return lines.all();
    }

    List<OrderStep> history() {
        return List.copyOf(history);
    }

    /** A state that an order came into, by which event or whose hand, with reasons if there are any. */
    @Embeddable
    record OrderStep(@Enumerated(EnumType.STRING) OrderStatus status, String cause, String detail, Instant at) {}

    /** What the office makes of a delivered trial order. */
    enum TrialOutcome {
        ACCEPTED,
        REJECTED
    }
}
