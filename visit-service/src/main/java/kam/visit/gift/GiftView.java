package kam.visit.gift;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.cases.CaseView;
import kam.kit.web.Versioned;

/** A gift application as clients see it; {@code given} is absent until the gift is handed over. */
record GiftView(@JsonUnwrapped CaseView head, GiftStatus status, GiftDetails details, Given given)
        implements Versioned {

    /** When it was handed over, what it really cost in CNY, and which document is the receipt. */
    record Given(LocalDate givenOn, BigDecimal value, UUID receiptDocumentId) {}

    static GiftView of(GiftApplication gift, CaseView head) {
        return new GiftView(head, gift.status(), gift.details(), gift.handedOver());
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
