package kam.goodsledger.stock.diversion;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.goodsledger.stock.diversion.DiversionForms.Discharge;
import kam.goodsledger.stock.diversion.DiversionForms.NewDiversion;
import kam.goodsledger.stock.transfer.Occasion;
import kam.goodsledger.stock.transfer.TransferBooks;
import kam.goodsledger.stock.transfer.Transfers;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class DiversionService {
    private final DiversionRepository diversions;
    private final Transfers transfers;
    private final TransferBooks books;
    private final Numbers numbers;
    private final Acts acts;
    private final BusinessCalendar calendar;

    DiversionService(
            DiversionRepository diversions,
            Transfers transfers,
            TransferBooks books,
            Numbers numbers,
            Acts acts,
            BusinessCalendar calendar) {
        this.diversions = diversions;
        this.transfers = transfers;
        this.books = books;
        this.numbers = numbers;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Transactional
    DiversionView request(NewDiversion request) {
        var goods = transfers.planned(request.goods());
        var diversion = new Diversion(numbers.next(Series.DIVERSION), goods, request, acts.current());
        diversions.persist(diversion);
        return stored(diversion);
    }

    /** Refuses with 409 what is not held any more, and what the other contract does not entitle to. */
    @Transactional
    DiversionView decide(UUID id, Decision decision) {
        var diversion = diversions.locked(id);
        var act = acts.current();
        var filedAs = decision.approves() ? numbers.next(Series.DIVERSION_FILING) : null;
        if (diversion.decide(decision, filedAs, act)) {
            transfers.mustBePossible(diversion.goods());
            books.handedOver(diversion.goods(), new Occasion(id, diversion.number(), act.at(), act.by()));
        }
        return stored(diversion);
    }

    /** Needs no decision of its own: the approved diversion is the duty to do it. */
    @Transactional
    DiversionView replenish(UUID id, NewReplenishment replenishment) {
        var diversion = diversions.locked(id);
        var act = acts.current();
        var back = diversion.replenish(replenishment.quantity(), act);
        transfers.mustBePossible(back);
        var replenishmentId = UuidCreator.getTimeOrderedEpoch();
        books.handedOver(back, new Occasion(replenishmentId, diversion.number(), act.at(), act.by()));
        return stored(diversion);
    }

    @Transactional
    DiversionView discharge(UUID id, Discharge discharge) {
        var diversion = diversions.locked(id);
        diversion.discharge(discharge, acts.current());
        return stored(diversion);
    }

    @Transactional
    DiversionView read(UUID id) {
        return view(diversions.visible(id));
    }

    @Transactional
    Page<DiversionView> list(PageRequest page, String office, DiversionStatus status) {
        return diversions.list(page, office, status).map(this::view);
    }

    @Transactional
    Page<DiversionView> overdue(PageRequest page, String office) {
        return diversions.overdue(page, office, calendar.today()).map(this::view);
    }

    private DiversionView stored(Diversion diversion) {
        diversions.flush();
        return view(diversion);
    }

    private DiversionView view(Diversion diversion) {
        return diversion.view(calendar.today());
    }
}
