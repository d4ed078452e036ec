package kam.goodsledger.stock.shipment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import kam.events.ShipmentEvent.GoodsLine;

/** What the OEM has sent for a contract line, in the line's unit. */
@Embeddable
record ShipmentLine(int line, String sku, BigDecimal quantity) {
    GoodsLine goods() {
        return new GoodsLine(line, sku, quantity);
    }
}
