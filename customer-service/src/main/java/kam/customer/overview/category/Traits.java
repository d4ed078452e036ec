package kam.customer.overview.category;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a customer is classified by, as its archive says; amounts in CNY, null where it says nothing. */
@Embeddable
record Traits(BigDecimal yearlyRevenue, BigDecimal yearlyDealAmount, String industry) {}
