package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;

/** Books what happens to shipments, and tells what is owed after goods have moved. */
@ApplicationScoped
class ShipmentBooks {
    private final Ledger ledger;
    private final OwedGoods owedGoods;

    ShipmentBooks(Ledger ledger, OwedGoods owedGoods) {
        this.ledger = ledger;
        this.owedGoods = owedGoods;
    }

    /** What the notice books; refuses with 409 what cannot be booked. */
    static Journal notice(Shipment shipment, Contract contract, Instant at, String by) {
        var movements = shipment.lines().stream()
                .map(line -> Postings.notice(
                        shipment.id(), contract.line(line.line()).goods(line.quantity())))
                .toList();
        return Journal.of(shipment.number(), at, by, movements);
    }

    void notified(List<Journal> notices) {
        ledger.post(notices);
    }

    void received(Receipt receipt, Contract contract, String by) {
        var movements = receipt.lines().stream()
                .map(line -> Postings.receipt(
                        receipt.id(), contract.line(line.line()).goods(line.quantity())))
                .toList();
        ledger.post(Journal.of(receipt.shipment().number(), receipt.receivedAt(), by, movements));
        tell(contract, receipt.lines().stream().map(ReceiptLine::line).toList());
    }

    /** Books accepted goods to the office payable and lost ones to loss; returns what is added to the payable, in CNY. */
    BigDecimal settled(Receipt receipt, List<ReceiptLine> lines, Contract contract, Instant at, String by) {
        var movements = new ArrayList<Movement>();
        var total = BigDecimal.ZERO;
        for (var line : lines) {
            var agreed = contract.line(line.line());
            var value = agreed.settlementValue(line.accepted());
            if (value.signum() > 0) {
                movements.add(Postings.acceptance(receipt.id(), agreed.goods(line.accepted()), value));
            }
            if (line.lost().signum() > 0) {
                movements.add(Postings.loss(receipt.id(), agreed.goods(line.lost())));
            }
            total = total.add(value);
        }
        ledger.post(Journal.of(receipt.shipment().number(), at, by, movements));
        tell(
                contract,
                lines.stream()
                        .filter(line -> line.lost().signum() > 0)
                        .map(ReceiptLine::line)
                        .toList());
        return total;
    }

    /** Tells what these lines of the contract, which is locked, owe now. */
    void tell(Contract contract, List<Integer> lines) {
        owedGoods.tell(contract, lines.stream().map(contract::line).toList());
    }
}
