package kam.goodsledger.stock.diversion;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.goodsledger.stock.diversion.DiversionForms.Discharge;
import kam.goodsledger.stock.diversion.DiversionForms.NewDiversion;
import kam.goodsledger.stock.transfer.Occasion;
import kam.goodsledger.stock.transfer.TransferBooks;
import kam.goodsledger.stock.transfer.Transfers;
import kam.kit.cases.Cases;
import kam.kit.cases.Decision;
import kam.kit.cases.Desk;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;

@ApplicationScoped
class DiversionService {
    private final Desk<Diversion, DiversionView> desk;
    private final DiversionRepository diversions;
    private final Transfers transfers;
    private final TransferBooks books;
    private final Numbers numbers;
    private final BusinessCalendar calendar;

    DiversionService(
            DiversionRepository diversions,
            Transfers transfers,
            TransferBooks books,
            Numbers numbers,
            Cases cases,
            BusinessCalendar calendar) {
        this.desk = cases.desk(diversions, (found, head) -> DiversionView.of(found, head, calendar.today()));
        this.diversions = diversions;
        this.transfers = transfers;
        this.books = books;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    DiversionView request(NewDiversion request) {
        return desk.open(act -> {
            var goods = transfers.planned(request.goods());
            return new Diversion(numbers.next(Series.DIVERSION), goods, request, act);
        });
    }

    /** Refuses with 409 what is not held any more, and what the other contract does not entitle to. */
    DiversionView decide(UUID id, Decision decision) {
        return desk.decide(id, decision, (diversion, act) -> {
            if (decision.approves()) {
                diversion.filed(numbers.next(Series.DIVERSION_FILING));
                transfers.mustBePossible(diversion.goods());
                books.handedOver(diversion.goods(), occasion(id, diversion, act));
            }
        });
    }

    /** Needs no decision of its own: the approved diversion is the duty to do it. */
    DiversionView replenish(UUID id, NewReplenishment replenishment) {
        return desk.change(id, DiversionCommand.REPLENISH, (diversion, act) -> {
            var back = diversion.replenish(replenishment.quantity(), act);
            transfers.mustBePossible(back);
            books.handedOver(back, occasion(UuidCreator.getTimeOrderedEpoch(), diversion, act));
        });
    }

    private static Occasion occasion(UUID source, Diversion diversion, Act act) {
        return new Occasion(source, diversion.head().number(), act.at(), act.by());
    }

    DiversionView discharge(UUID id, Discharge discharge) {
        return desk.change(id, DiversionCommand.DISCHARGE, (diversion, act) -> diversion.discharge(discharge, act));
    }

    DiversionView read(UUID id) {
        return desk.read(id);
    }

    Page<DiversionView> list(PageRequest page, String office, DiversionStatus status) {
        return desk.list(() -> diversions.list(page, office, status));
    }

    Page<DiversionView> overdue(PageRequest page, String office) {
        return desk.list(() -> diversions.overdue(page, office, calendar.today()));
    }
}
