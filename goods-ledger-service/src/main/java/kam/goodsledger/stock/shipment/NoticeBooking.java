package kam.goodsledger.stock.shipment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.stock.shipment.Shipment.ShipmentLine;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;

/**
 * Books notices of the OEM, each once by its number, one or many in a transaction. What speaks against a notice is
 * found before anything of it is written, so that a refused one costs the others nothing. Source: requirement G4.
 */
@ApplicationScoped
class NoticeBooking {
    /** What became of a notice: booked now, booked before, or, where there is no shipment, refused. */
    record Outcome(ShipmentView shipment, boolean now, Problem refusal) {
        private static Outcome refused(Problem refusal) {
            return new Outcome(null, false, refusal);
        }
    }

    /** A notice that may be booked, or what speaks against it. */
    private record Candidate(NewNotice notice, Shipment shipment, Contract contract, Journal journal, Problem refusal) {
        static Candidate of(NewNotice notice) {
            return new Candidate(notice, null, null, null, null);
        }

        boolean isAmong(Set<UUID> claimed) {
            return shipment != null && claimed.contains(shipment.id());
        }

        Candidate refused(Problem why) {
            return new Candidate(notice, null, null, null, why);
        }
    }

    private final ShipmentRepository shipments;
    private final Contracts contracts;
    private final LineUnits units;
    private final ShipmentBooks books;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final ShipmentSettings settings;
    private final Clock clock;
    private final BusinessCalendar calendar;

    NoticeBooking(
            ShipmentRepository shipments,
            Contracts contracts,
            LineUnits units,
            ShipmentBooks books,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            ShipmentSettings settings,
            Clock clock,
            BusinessCalendar calendar) {
        this.shipments = shipments;
        this.contracts = contracts;
        this.units = units;
        this.books = books;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.settings = settings;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Outcomes in the order of the notices. */
    @Transactional
    List<Outcome> book(List<NewNotice> notices) {
        var known =
                shipments.digests(notices.stream().map(NewNotice::noticeNumber).toList());
        contracts.lock(notices.stream().map(NewNotice::contractId).toList());
        var candidates = notices.stream()
                .map(notice -> known.containsKey(notice.noticeNumber()) ? Candidate.of(notice) : candidate(notice))
                .toList();
        var claimed = shipments.claim(candidates.stream()
                .filter(candidate -> candidate.shipment() != null)
                .collect(toMap(candidate -> candidate.shipment().id(), Candidate::notice)));
        var booked = candidates.stream()
                .filter(candidate -> candidate.isAmong(claimed))
                .toList();
        post(booked);
        return candidates.stream()
                .map(candidate -> candidate.isAmong(claimed)
                        ? new Outcome(view(candidate.shipment()), true, null)
                        : notNow(candidate))
                .toList();
    }

    private Candidate candidate(NewNotice notice) {
        try {
            LineQuantity.mustBeDistinct(notice.lineNumbers());
            var contract = contracts.named(notice.contractId());
            contract.mustRunOn(notice.dispatchedOn());
            var id = UuidCreator.getTimeOrderedEpoch();
            var dueOn = notice.dueOn(settings.daysInTransit());
            var goods = notice.in(units, contract);
            var shipment = new Shipment(id, numbers.next(Series.SHIPMENT), goods, dueOn, contract, clock.instant());
            var sentAt = calendar.startOf(notice.dispatchedOn());
            var journal = ShipmentBooks.notice(
                    shipment, contract, sentAt, signedIn.caller().id());
            journal.mustHaveHappenedBy(clock.instant());
            return new Candidate(notice, shipment, contract, journal, null);
        } catch (Problem refusal) {
            return Candidate.of(notice).refused(refusal);
        }
    }

    private void post(List<Candidate> booked) {
        if (booked.isEmpty()) {
            return;
        }
        booked.forEach(each -> shipments.persist(each.shipment()));
        books.notified(booked.stream().map(Candidate::journal).toList());
        booked.forEach(each -> outbox.append(each.shipment(), ShipmentEvents.notified(each.shipment())));
        var byContract = booked.stream().collect(groupingBy(Candidate::contract, LinkedHashMap::new, toList()));
        byContract.forEach((contract, some) -> books.tell(
                contract,
                some.stream()
                        .flatMap(each -> each.shipment().lines().stream())
                        .map(ShipmentLine::line)
                        .distinct()
                        .toList()));
    }

    private Outcome notNow(Candidate candidate) {
        if (candidate.refusal() != null) {
            return Outcome.refused(candidate.refusal());
        }
        var notice = candidate.notice();
        if (!shipments.digestOf(notice.noticeNumber()).equals(notice.digest())) {
            return Outcome.refused(
                    new Problem(ShipmentProblem.NOTICE_DIFFERS, "Booked before: " + notice.noticeNumber()));
        }
        return new Outcome(view(shipments.byNotice(notice.noticeNumber())), false, null);
    }

    private ShipmentView view(Shipment shipment) {
        return ShipmentView.of(shipment, calendar.today());
    }
}
