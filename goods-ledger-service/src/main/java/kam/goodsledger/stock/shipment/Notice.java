package kam.goodsledger.stock.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What the OEM's notice (发货单) told of a shipment besides its goods, and until when these should have arrived. */
@Embeddable
record Notice(
        @Column(name = "notice_number") String number,
        LocalDate dispatchedOn,
        LocalDate expectedOn,
        LocalDate dueOn,
        String carrier,
        Instant notifiedAt) {

    static Notice of(NewNotice told, LocalDate dueOn, Instant now) {
        return new Notice(told.noticeNumber(), told.dispatchedOn(), told.expectedOn(), dueOn, told.carrier(), now);
    }
}
