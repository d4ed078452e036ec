package kam.goodsledger.stock.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;
import kam.kit.web.Etag;

@ApplicationScoped
class OpeningService {
    private final OpeningRepository positions;
    private final Contracts contracts;
    private final LineUnits units;
    private final OpeningBooks books;
    private final Numbers numbers;
    private final Acts acts;

    OpeningService(
            OpeningRepository positions,
            Contracts contracts,
            LineUnits units,
            OpeningBooks books,
            Numbers numbers,
            Acts acts) {
        this.positions = positions;
        this.contracts = contracts;
        this.units = units;
        this.books = books;
        this.numbers = numbers;
        this.acts = acts;
    }

    /** Once per office and customer; what is wrong in it is corrected, not reported anew. */
    @Transactional
    OpeningView report(NewOpening opening) {
        LineQuantity.mustBeDistinct(opening.report().lineNumbers());
        var contract = contracts.named(opening.contractId());
        if (positions.has(contract.office(), contract.customerId())) {
            throw new Problem(OpeningProblem.ALREADY_REPORTED, "Correct it where it was handed back");
        }
        var number = numbers.next(Series.OPENING_POSITION);
        var report = opening.report().in(units, contract, "/report");
        var position = new OpeningPosition(number, contract, report, acts.current());
        positions.persist(position);
        return stored(position);
    }

    @Transactional
    OpeningView correct(UUID id, String ifMatch, OpeningReport report) {
        LineQuantity.mustBeDistinct(report.lineNumbers());
        var position = positions.locked(id);
        Etag.mustMatch(ifMatch, position.version());
        var contract = contracts.lockedForEvent(position.contractId());
        position.correct(report.in(units, contract, ""), contract, acts.current());
        return stored(position);
    }

    @Transactional
    OpeningView decide(UUID id, Decision decision) {
        var position = positions.locked(id);
        var act = acts.current();
        if (position.decide(decision, act)) {
            books.book(position, contracts.lockedForEvent(position.contractId()), act.by());
        }
        return stored(position);
    }

    @Transactional
    OpeningView read(UUID id) {
        return positions.visible(id).view();
    }

    @Transactional
    Page<OpeningView> list(PageRequest page, String office, OpeningStatus status, UUID customerId) {
        return positions.list(page, office, status, customerId).map(OpeningPosition::view);
    }

    private OpeningView stored(OpeningPosition position) {
        positions.flush();
        return position.view();
    }
}
