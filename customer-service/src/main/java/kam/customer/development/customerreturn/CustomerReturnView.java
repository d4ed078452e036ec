package kam.customer.development.customerreturn;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kam.customer.development.worth.ConcludedWorth;

/**
 * The return of a customer (投资回报) beside the worth analysis that was last concluded, if there is one, and how far
 * the net return is above or below the net worth that was forecast.
 */
record CustomerReturnView(
        UUID customerId,
        ReturnFigures figures,
        BigDecimal investment,
        BigDecimal netReturn,
        BigDecimal returnOnInvestment,
        BigDecimal collectionRatio,
        ConcludedWorth.Conclusion forecast,
        BigDecimal aboveForecast) {

    static CustomerReturnView of(UUID customerId, ReturnFigures figures, Optional<ConcludedWorth.Conclusion> forecast) {
        return new CustomerReturnView(
                customerId,
                figures,
                figures.investment(),
                figures.netReturn(),
                figures.returnOnInvestment(),
                figures.collectionRatio(),
                forecast.orElse(null),
                forecast.map(worth -> figures.netReturn().subtract(worth.netWorth()))
                        .orElse(null));
    }
}
