package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;
import org.hibernate.Session;

@ApplicationScoped
class ShipmentRepository extends Repository<Shipment> {
    /** A receipt of which lines wait to be closed. */
    record DueReceipt(UUID shipmentId, UUID receiptId) {}

    private record KnownNotice(String number, String digest) {}

    private final Session session;

    ShipmentRepository(Session session) {
        this.session = session;
    }

    Page<Shipment> list(ListPage page, ListQuery query, Filter visible) {
        return query.page(getEntityManager(), Shipment.class, page, visible);
    }

    /** What the caller may see; with {@code overdue}, only what is overdue on this day, or only what is not. */
    Filter visible(Boolean overdue, LocalDate today) {
        var filter = Filter.visibleTo(caller());
        return overdue == null
                ? filter
                : filter.where((overdue ? "" : "not ") + "(arrived = false and notice.dueOn < :today)", "today", today);
    }

    /**
     * Claims the numbers of these notices for the shipments of these ids, and returns the ids of those whose number
     * nobody had claimed before; waits for others that are being booked now.
     */
    Set<UUID> claim(Map<UUID, NewNotice> notices) {
        var ids = notices.keySet().stream().sorted().toList();
        return Set.copyOf(session.createNativeQuery("""
                                insert into oem_notice (number, digest, shipment_id)
                                select * from unnest(
                                  cast(:numbers as text[]), cast(:digests as text[]), cast(:shipments as uuid[]))
                                on conflict (number) do nothing returning shipment_id
                                """, UUID.class)
                .setParameter(
                        "numbers",
                        ids.stream().map(id -> notices.get(id).noticeNumber()).toArray(String[]::new))
                .setParameter(
                        "digests",
                        ids.stream().map(id -> notices.get(id).digest()).toArray(String[]::new))
                .setParameter("shipments", ids.toArray(UUID[]::new))
                .getResultList());
    }

    Shipment byNotice(String noticeNumber) {
        return find("notice.number", noticeNumber).singleResult();
    }

    String digestOf(String noticeNumber) {
        return digests(List.of(noticeNumber)).get(noticeNumber);
    }

    /** By their numbers, the digests of those notices that were booked before. */
    Map<String, String> digests(List<String> noticeNumbers) {
        return session.createNativeQuery(
                        "select number, digest from oem_notice where number = any(:numbers)", KnownNotice.class)
                .setParameter("numbers", noticeNumbers.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(KnownNotice::number, KnownNotice::digest));
    }

    /** Oldest deadlines first. */
    @Transactional
    List<DueReceipt> due(Instant now, int atMost) {
        return session.createNativeQuery("""
                        select r.shipment_id, r.id from receipt r
                        where exists (
                          select from receipt_line l
                          where l.receipt_id = r.id and l.state = 'RECEIVED' and l.deadline <= :now)
                        order by r.deadline, r.id limit :most
                        """, DueReceipt.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /**
     * Accepts the lines of the receipt that nobody disputed until their deadline, and returns them. However many try
     * at the same time, each line is accepted by one of them.
     */
    List<Integer> acceptSilently(UUID receiptId, Instant now) {
        return session.createNativeQuery("""
                        update receipt_line
                        set state = 'ACCEPTED', accepted = quantity, missing = 0, damaged = 0, silent = true
                        where receipt_id = :receipt and state = 'RECEIVED' and deadline <= :now
                        returning line
                        """, Integer.class)
                .setParameter("receipt", receiptId)
                .setParameter("now", now)
                .getResultList();
    }
}
