package kam.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What becomes of products (产品). */
@Topic(Topic.CONTRACT)
public sealed interface ProductEvent extends DomainEvent {
    /**
     * The state of a product, whole each time. Of each other unit, so many of the product's own make one; the rate of
     * value added tax is in percent; the source version is that of the system it comes from, where it comes from one.
     */
    record ProductChanged(
            UUID productId,
            String sku,
            String name,
            String specification,
            String unit,
            List<UnitConversion> conversions,
            BigDecimal vatRate,
            String status,
            String sourceVersion)
            implements ProductEvent {
        @Override
        public UUID key() {
            return productId;
        }
    }

    /** One of this unit is so many of the product's own. */
    record UnitConversion(String unit, BigDecimal factor) {}
}
