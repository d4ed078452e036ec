package kam.contractapproval.trade.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A state that an order came into, by which event or whose hand, with reasons if there are any. */
@Embeddable
record OrderStep(@Enumerated(EnumType.STRING) OrderStatus status, String cause, String detail, Instant at) {}
