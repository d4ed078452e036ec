package kam.goodsledger.stock.shipment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What of an accepted line was not right after all. */
@Embeddable
record LateClaimLine(int line, BigDecimal missing, BigDecimal damaged) {
    BigDecimal lost() {
        return missing.add(damaged);
    }
}
