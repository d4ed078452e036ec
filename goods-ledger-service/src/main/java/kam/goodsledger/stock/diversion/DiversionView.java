package kam.goodsledger.stock.diversion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.cases.CaseView;
import kam.kit.web.Versioned;

/** A diversion as clients see it; {@code outstanding} is what is still to be replenished, in the unit of the goods. */
record DiversionView(
        @JsonUnwrapped CaseView head,
        DiversionStatus status,
        String filingNumber,
        Transfer goods,
        String reason,
        LocalDate replenishBy,
        BigDecimal outstanding,
        boolean overdue)
        implements Versioned {

    static DiversionView of(Diversion diversion, CaseView head, LocalDate today) {
        return new DiversionView(
                head,
                diversion.status(),
                diversion.filingNumber(),
                diversion.goods(),
                diversion.reason(),
                diversion.replenishBy(),
                diversion.outstanding(),
                diversion.isOverdue(today));
    }

    @Override
    public UUID id() {
        return head.id();
    }

    @Override
    public long version() {
        return head.version();
    }
}
