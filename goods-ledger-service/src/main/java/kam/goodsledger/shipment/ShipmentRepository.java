package kam.goodsledger.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import org.hibernate.Session;

@ApplicationScoped
class ShipmentRepository extends Repository<Shipment> {
    /** A receipt of which lines wait to be closed. */
    record DueReceipt(UUID shipmentId, UUID receiptId) {}

    private final Session session;

    ShipmentRepository(Session session) {
        this.session = session;
    }

    Page<Shipment> list(PageRequest page, String office, ShipmentStatus status, UUID contractId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("contractId", contractId));
    }

    /** False where a notice of this number was booked before; waits for another that is being booked now. */
    boolean claim(NewNotice notice, UUID shipmentId) {
        return session.createNativeMutationQuery("""
                                insert into oem_notice (number, digest, shipment_id)
                                values (:number, :digest, :shipment) on conflict (number) do nothing
                                """)
                        .setParameter("number", notice.noticeNumber())
                        .setParameter("digest", notice.digest())
                        .setParameter("shipment", shipmentId)
                        .executeUpdate()
                == 1;
    }

    Shipment byNotice(String noticeNumber) {
        return find("noticeNumber", noticeNumber).singleResult();
    }

    String digestOf(String noticeNumber) {
        return session.createNativeQuery("select digest from oem_notice where number = :number", String.class)
                .setParameter("number", noticeNumber)
                .getSingleResult();
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
