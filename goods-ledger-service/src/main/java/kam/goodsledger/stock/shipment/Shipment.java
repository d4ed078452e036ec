package kam.goodsledger.stock.shipment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kam.events.ShipmentEvent.GoodsLine;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.ContractProblem;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.kit.list.ListedRoot;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * Goods that the OEM has sent to an office for one key account (发货), by its notice, and what the office received of
 * them. Source: 大客户管理制度 四.2–4, requirements G2, G3, G4.
 */
@Entity
@Table(name = "shipment")
class Shipment extends ListedRoot {
    private String number;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private ShipmentStatus status;

    @Embedded
    private Notice notice;

    private boolean arrived;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "shipment_line", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderBy("line")
    private List<ShipmentLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Receipt> receipts = new ArrayList<>();

    Shipment() {}

    /** Refuses with 409 lines that the contract does not have, or has for another product. */
    Shipment(UUID id, String number, NewNotice told, LocalDate dueOn, Contract contract, Instant now) {
        super(id);
        this.number = number;
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.accountManager = contract.accountManager();
        this.status = ShipmentStatus.NOTIFIED;
        this.notice = Notice.of(told, dueOn, now);
        for (var i = 0; i < told.lines().size(); i++) {
            add(told.lines().get(i), i, contract);
        }
    }

    @Override
    protected List<String> searchTerms() {
        return Arrays.asList(number, notice.number(), contractNumber, notice.carrier());
    }

    private void add(NewNotice.Line sent, int index, Contract contract) {
        var agreed = contract.line(sent.line());
        if (!agreed.isOf(sent.sku())) {
            throw new Problem(ContractProblem.SKU_NOT_OF_LINE, "Line " + sent.line() + " is of " + agreed.sku())
                    .at("/lines/" + index + "/sku", "the contract says " + agreed.sku());
        }
        lines.add(new ShipmentLine(sent.line(), agreed.sku(), sent.quantity()));
    }

    /** Takes in what has arrived and starts its clock. Refuses with 409 more than was sent. */
    Receipt receive(NewReceipt arrived, ZoneId zone, Instant now, String by) {
        var receivedAt = arrived.receivedAt() == null ? now : arrived.receivedAt();
        var receipt = new Receipt(this, receivedAt, AcceptanceDeadline.of(receivedAt, zone), now, by);
        for (var i = 0; i < arrived.lines().size(); i++) {
            receipt.add(received(receipt, arrived.lines().get(i), i));
        }
        receipts.add(receipt);
        follow();
        return receipt;
    }

    private ReceiptLine received(Receipt receipt, LineQuantity arrived, int index) {
        var sent = lines.stream()
                .filter(line -> line.line() == arrived.line())
                .findFirst()
                .orElseThrow(() -> new Problem(ShipmentProblem.LINE_NOT_IN_SHIPMENT, "Line " + arrived.line())
                        .at("/lines/" + index + "/line", "not in the notice"));
        var outstanding = sent.quantity().subtract(receivedOf(arrived.line()));
        if (arrived.quantity().compareTo(outstanding) > 0) {
            throw new Problem(ShipmentProblem.EXCEEDS_NOTICE, "Line " + arrived.line())
                    .at("/lines/" + index + "/quantity", "at most " + outstanding.toPlainString());
        }
        return new ReceiptLine(receipt, sent, arrived.quantity());
    }

    BigDecimal receivedOf(int line) {
        return receipts.stream()
                .flatMap(receipt -> receipt.lines().stream())
                .filter(received -> received.line() == line)
                .map(ReceiptLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The receipt of this shipment; 404 where it is none. */
    Receipt receipt(UUID receiptId) {
        return receipts.stream()
                .filter(receipt -> receipt.id().equals(receiptId))
                .findFirst()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "No such receipt of this shipment"));
    }

    /** Refuses with 409 before the goods are overdue: until then it is the office that records what it receives. */
    void mustBeOverdue(LocalDate today) {
        if (!isOverdue(today)) {
            throw new Problem(
                    ShipmentProblem.NOT_OVERDUE, arrived ? "All has arrived" : "Expected until " + notice.dueOn());
        }
    }

    /** Whether something should have arrived before this day and has not. */
    boolean isOverdue(LocalDate today) {
        return !arrived && notice.dueOn().isBefore(today);
    }

    /** Brings the status to where the receipts are. */
    void follow() {
        arrived = lines.stream().allMatch(line -> receivedOf(line.line()).compareTo(line.quantity()) == 0);
        status = ShipmentStatus.of(receipts.stream().map(Receipt::state).toList(), arrived);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID contractId() {
        return contractId;
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

    ShipmentStatus status() {
        return status;
    }

    Notice notice() {
        return notice;
    }

    List<ShipmentLine> lines() {
        return lines;
    }

    List<Receipt> receipts() {
        return receipts;
    }

    /** What has arrived, and when; without a time it is now. */
    record NewReceipt(
            Instant receivedAt, @NotEmpty @Size(max = 200) List<@Valid @NotNull LineQuantity> lines) {}

    /** What the OEM has sent for a contract line, in the line's unit. */
    @Embeddable
    record ShipmentLine(int line, String sku, BigDecimal quantity) {
        GoodsLine goods() {
            return new GoodsLine(line, sku, quantity);
        }
    }
}
