package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.ledger.Reason;
import kam.goodsledger.stock.shipment.LateClaim.LateClaimLine;

/** Reverses what was accepted of the lines of a late claim, and accepts anew what is left of them. */
@ApplicationScoped
class LateClaimBooks {
    private final Ledger ledger;
    private final ShipmentBooks books;

    LateClaimBooks(Ledger ledger, ShipmentBooks books) {
        this.ledger = ledger;
        this.books = books;
    }

    /**
     * To be called before the lines are reduced. What is left keeps the value that it was accepted at, whatever the
     * contract says now. Refuses with 409 goods that the office does not hold any more: those were right.
     */
    void approved(LateClaim claim, Receipt receipt, Contract contract, Instant at, String by) {
        var documents = Stream.concat(
                        Stream.of(receipt.id()),
                        receipt.claims().stream().map(LateClaim::id).filter(id -> !id.equals(claim.id())))
                .toList();
        var standing = ledger.standing(documents, Reason.ACCEPTANCE);
        var movements = new ArrayList<Movement>();
        for (var claimed : claim.lines()) {
            var agreed = contract.line(claimed.line());
            var accepted = receipt.lines(List.of(claimed.line())).get(0).accepted();
            var left = accepted.subtract(claimed.lost());
            ofLine(standing, claimed.line()).ifPresent(acceptance -> {
                movements.add(acceptance.reversed(Reason.LATE_CLAIM));
                var value = share(acceptance.amount(), left, accepted);
                if (value.signum() > 0) {
                    movements.add(Postings.acceptance(claim.id(), agreed.goods(left), value));
                }
            });
            movements.add(Postings.loss(claim.id(), agreed.goods(claimed.lost())));
        }
        ledger.post(Journal.of(receipt.shipment().number(), at, by, movements));
        books.tell(contract, claim.lines().stream().map(LateClaimLine::line).toList());
    }

    private static Optional<Movement> ofLine(List<Movement> movements, int line) {
        return movements.stream()
                .filter(movement -> movement.contract().line() == line)
                .findFirst();
    }

    private static BigDecimal share(BigDecimal value, BigDecimal left, BigDecimal of) {
        return value.multiply(left).divide(of, 2, RoundingMode.HALF_UP);
    }
}
