package kam.goodsledger.stock.stockcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.ledger.LedgerProblem;
import kam.goodsledger.stock.stockcount.StockCount.CountStatus;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class CountService {
    private final CountRepository counts;
    private final Contracts contracts;
    private final LineUnits units;
    private final CountBooks books;
    private final Numbers numbers;
    private final Acts acts;

    CountService(
            CountRepository counts,
            Contracts contracts,
            LineUnits units,
            CountBooks books,
            Numbers numbers,
            Acts acts) {
        this.counts = counts;
        this.contracts = contracts;
        this.units = units;
        this.books = books;
        this.numbers = numbers;
        this.acts = acts;
    }

    /** One after another: a count is decided before the next, and each is later than the last that was booked. */
    @Transactional
    CountView report(NewCount request) {
        LineQuantity.mustBeDistinct(request.lineNumbers());
        var contract = contracts.named(request.contractId());
        var act = acts.current();
        var at = at(request.countedAt(), act.at());
        if (counts.hasOpen(contract.id())) {
            throw new Problem(CountProblem.ANOTHER_OPEN, "Of " + contract.number());
        }
        if (counts.hasBookedFrom(contract.id(), at)) {
            throw new Problem(CountProblem.NOT_LATER, "Of " + contract.number());
        }
        var book = books.inStore(contract, at);
        var counted = request.in(units, contract);
        var count = new StockCount(numbers.next(Series.STOCK_COUNT), counted, at, contract, book, act);
        counts.persist(count);
        return stored(count);
    }

    /** As precise as it is stored, so that the digest stays the same. */
    private static Instant at(Instant asked, Instant now) {
        if (asked != null && asked.isAfter(now)) {
            throw new Problem(LedgerProblem.NOT_YET_HAPPENED, "Now it is " + now);
        }
        return (asked == null ? now : asked).truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional
    CountView decide(UUID id, Decision decision) {
        var count = counts.locked(id);
        var contract = contracts.lockedForEvent(count.contractId());
        var act = acts.current();
        if (count.decide(decision, books.inStore(contract, count.countedAt()), act)) {
            books.book(count, contract, act.by());
        }
        return stored(count);
    }

    @Transactional
    CountView read(UUID id) {
        return counts.visible(id).view();
    }

    @Transactional
    Page<CountView> list(PageRequest page, String office, CountStatus status, UUID contractId) {
        return counts.list(page, office, status, contractId).map(StockCount::view);
    }

    private CountView stored(StockCount count) {
        counts.flush();
        return count.view();
    }
}
