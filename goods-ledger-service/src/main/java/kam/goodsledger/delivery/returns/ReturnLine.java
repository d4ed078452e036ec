package kam.goodsledger.delivery.returns;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import kam.events.ShipmentEvent.GoodsLine;

/** So much of a contract line, in the line's unit. */
@Embeddable
record ReturnLine(int line, String sku, BigDecimal quantity) {
    GoodsLine goods() {
        return new GoodsLine(line, sku, quantity);
    }
}
