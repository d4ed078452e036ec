package kam.goodsledger.delivery.returns;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kam.events.DeliveryEvent.GoodsReturned;
import kam.events.ShipmentEvent.GoodsLine;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * Goods that a customer brings back under a service ticket (退换货): to the office, and from there to the company or the
 * OEM. Source: 大客户管理规定 6, 第六阶段 售后服务, requirement G13.
 */
@Entity
@Table(name = "goods_return")
class GoodsReturn extends AggregateRoot {
    private String number;
    private UUID deliveryId;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private String accountManager;
    private String ticketNumber;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Enumerated(EnumType.STRING)
    private Taker goesTo;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private BigDecimal creditedToCustomer;
    private BigDecimal creditedToOffice;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "goods_return_line", joinColumns = @JoinColumn(name = "return_id"))
    @OrderBy("line")
    private List<ReturnLine> lines = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    GoodsReturn() {}

    GoodsReturn(String number, NewReturn request, Contract contract, Act act) {
        this.number = number;
        this.deliveryId = request.deliveryId();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.accountManager = contract.accountManager();
        this.ticketNumber = request.ticketNumber();
        this.remedy = request.remedy();
        this.goesTo = request.goesTo();
        this.reason = request.reason();
        request.lines().stream()
                .sorted(Comparator.comparingInt(LineQuantity::line))
                .forEach(line -> lines.add(
                        new ReturnLine(line.line(), contract.line(line.line()).sku(), line.quantity())));
        reach(ReturnStatus.REQUESTED, act, null);
    }

    void withdraw(Act act) {
        mustBeAbleToBecome(ReturnStatus.WITHDRAWN);
        reach(ReturnStatus.WITHDRAWN, act, null);
    }

    /** The office has them and accepts them; the customer owes so much less, in CNY. */
    GoodsReturned receive(BigDecimal credited, Act act) {
        mustBeAbleToBecome(ReturnStatus.RECEIVED);
        creditedToCustomer = credited;
        reach(ReturnStatus.RECEIVED, act, null);
        return new GoodsReturned(
                id(),
                deliveryId,
                contractId,
                customerId,
                office,
                accountManager,
                ticketNumber,
                isReplaced(),
                lines.stream().map(ReturnLine::goods).toList(),
                credited,
                act.day());
    }

    /** The company takes them, and the office owes so much less, in CNY; or it does not. Tells which. */
    boolean decide(Decision decision, BigDecimal credited, Act act) {
        var next = decision.approves() ? ReturnStatus.TAKEN : ReturnStatus.REFUSED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(), trail, act, ReturnStatus.REQUESTED, ReturnStatus.RECEIVED);
        if (decision.approves()) {
            creditedToOffice = credited;
        }
        reach(next, act, decision.reason());
        return decision.approves();
    }

    private void mustBeAbleToBecome(ReturnStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(ReturnProblem.WRONG_STATUS, "A return that is " + status + " cannot become " + next);
        }
    }

    private void reach(ReturnStatus next, Act act, String why) {
        status = next;
        trail.add(next, act, why);
    }

    private String contentDigest() {
        return ContentDigest.of(deliveryId, ticketNumber, remedy, goesTo, reason, List.copyOf(lines));
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID deliveryId() {
        return deliveryId;
    }

    UUID contractId() {
        return contractId;
    }

    Taker goesTo() {
        return goesTo;
    }

    boolean isReplaced() {
        return remedy == Remedy.REPLACEMENT;
    }

    List<ReturnLine> lines() {
        return lines;
    }

    ReturnView view() {
        return new ReturnView(
                id(),
                number,
                deliveryId,
                contractId,
                contractNumber,
                customerId,
                office,
                ticketNumber,
                remedy,
                goesTo,
                reason,
                status,
                List.copyOf(lines),
                creditedToCustomer,
                creditedToOffice,
                contentDigest(),
                trail.lines(),
                version());
    }

    /** What the customer gets for returned goods. */
    enum Remedy {
        /** 退货: nothing more; the contract entitles to that much less. */
        CREDIT,
        /** 换货: as much again, by an ordinary delivery. */
        REPLACEMENT
    }

    /** So much of a contract line, in the line's unit. */
    @Embeddable
    record ReturnLine(int line, String sku, BigDecimal quantity) {
        GoodsLine goods() {
            return new GoodsLine(line, sku, quantity);
        }
    }
}
