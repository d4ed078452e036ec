package kam.contractapproval.trade.schedule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractSettled;
import kam.events.ContractEvent.Instalment;
import kam.events.ContractEvent.SettlementPlanned;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What is to be paid under a contract by when (回款计划), what was, and its settlement (结算). It is heard of in events
 * that come in any order and perhaps twice: payments and deliveries are kept until the contract is known, and money
 * goes to what is due first. Source: 简化版 第六阶段, 第2章, requirement A15.
 */
@Entity
@Table(name = "payment_schedule")
class PaymentSchedule extends AggregateRoot {
    private String contractNumber;
    private UUID customerId;
    private String office;
    private String accountManager;
    private BigDecimal amount;

    @Embedded
    private Settlement settlement = new Settlement();

    @OneToMany(mappedBy = "schedule", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("dueOn, number")
    private List<ScheduledInstalment> instalments = new ArrayList<>();

    @OneToMany(mappedBy = "schedule", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<ScheduledLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "schedule", cascade = CascadeType.PERSIST)
    private List<CollectedPayment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "schedule", cascade = CascadeType.PERSIST)
    private List<DeliveredLine> deliveries = new ArrayList<>();

    PaymentSchedule() {}

    PaymentSchedule(UUID contractId) {
        super(contractId);
    }

    /** Settlement is planned for the last instalment, or for the end of a contract without any. */
    void effective(ContractEffective event, LocalDate today) {
        if (isKnown()) {
            return;
        }
        contractNumber = event.number();
        customerId = event.customerId();
        office = event.office();
        accountManager = event.accountManager();
        amount = event.amount();
        agree(event.lines(), event.instalments(), event.validUntil(), today);
    }

    /** The amended terms hold: money goes to what is due by them, and a proposal to settle has to be made again. */
    void amended(ContractAmended event, LocalDate today) {
        accountManager = event.accountManager();
        amount = event.amount();
        agree(event.lines(), event.instalments(), event.validUntil(), today);
        settlement.reopen();
    }

    private void agree(List<AgreedLine> agreed, List<Instalment> due, LocalDate end, LocalDate today) {
        instalments.removeIf(instalment -> due.stream().noneMatch(other -> other.number() == instalment.number()));
        for (var instalment : due) {
            instalments.stream()
                    .filter(known -> known.number() == instalment.number())
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.agree(instalment),
                            () -> instalments.add(new ScheduledInstalment(this, instalment)));
        }
        instalments.sort(Comparator.comparing(ScheduledInstalment::dueOn).thenComparing(ScheduledInstalment::number));
        for (var line : agreed) {
            lines.stream()
                    .filter(known -> known.line() == line.line())
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.agree(line.quantity()),
                            () -> lines.add(new ScheduledLine(this, line.line(), line.quantity())));
        }
        settlement.agree(
                instalments.isEmpty()
                        ? end
                        : instalments.get(instalments.size() - 1).dueOn(),
                today);
        tell(settlementPlanned());
        allocate();
    }

    /** For another day than the terms say; it holds at once, confirmed or not. */
    void plan(SettlementPlan plan, String by, LocalDate today) {
        settlement.plan(plan, by, today);
        tell(settlementPlanned());
    }

    void confirm(PlanConfirmation confirmation, String by) {
        settlement.confirm(confirmation, by);
        tell(settlementPlanned());
    }

    private SettlementPlanned settlementPlanned() {
        var day = settlement.day();
        return new SettlementPlanned(
                id(),
                contractNumber,
                customerId,
                office,
                accountManager,
                day.plannedOn(),
                day.previousOn(),
                day.reason(),
                Person.idOf(day.setBy()),
                Person.idOf(day.confirmedBy()),
                day.setOn());
    }

    void collected(PaymentCollected event) {
        if (payments.stream().noneMatch(payment -> payment.is(event.paymentId()))) {
            payments.add(new CollectedPayment(this, event.paymentId(), event.amount(), event.collectedOn()));
            allocate();
        }
    }

    void delivered(GoodsDelivered event) {
        if (deliveries.stream().noneMatch(delivery -> delivery.isOf(event.deliveryId()))) {
            event.lines().forEach(goods -> deliveries.add(new DeliveredLine(this, event.deliveryId(), goods)));
        }
    }

    private void allocate() {
        var left = collected();
        for (var instalment : instalments) {
            left = instalment.collect(left);
        }
    }

    /** Refuses with 409 while something is to be delivered or collected. */
    void propose(String by) {
        settlement.mustBeOpen();
        if (!isDelivered()) {
            throw new Problem(ScheduleProblem.NOT_DELIVERED, Wording.of("尚有未交货的合同行 | Lines are open"));
        }
        if (collected().compareTo(amount) < 0) {
            throw new Problem(
                    ScheduleProblem.NOT_COLLECTED,
                    Wording.of(
                            "已收 {0} 元，应收 {1} 元 | {0} of {1} CNY is collected",
                            collected().toPlainString(), amount.toPlainString()));
        }
        settlement.propose(by);
    }

    /** By somebody else than who proposed it. */
    ContractSettled settle(String by, LocalDate today) {
        settlement.confirm(by, today);
        return new ContractSettled(
                id(),
                contractNumber,
                customerId,
                office,
                accountManager,
                amount,
                settlement.day().plannedOn(),
                settlement.settledOn());
    }

    boolean isKnown() {
        return contractNumber != null;
    }

    boolean isDelivered() {
        return lines.stream().allMatch(line -> delivered(line.line()).compareTo(line.quantity()) >= 0);
    }

    /** Of each line of which anything was. */
    Map<Integer, BigDecimal> delivered() {
        return deliveries.stream()
                .collect(Collectors.groupingBy(
                        DeliveredLine::line,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, DeliveredLine::quantity, BigDecimal::add)));
    }

    BigDecimal delivered(int line) {
        return deliveries.stream()
                .filter(delivery -> delivery.line() == line)
                .map(DeliveredLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All that the customer has paid under the contract, in CNY. */
    BigDecimal collected() {
        return payments.stream().map(CollectedPayment::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    @Override
    public String office() {
        return office;
    }

    String contractNumber() {
        return contractNumber;
    }

    UUID customerId() {
        return customerId;
    }

    String accountManager() {
        return accountManager;
    }

    BigDecimal amount() {
        return amount;
    }

    Settlement settlement() {
        return settlement;
    }

    List<ScheduledInstalment> instalments() {
        return List.copyOf(instalments);
    }
}
