package kam.contractapproval.contract.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What clients send about settlement prices, and get for a list of them. */
interface SettlementPriceForms {
    /** Why a price that has not come into force is taken back. */
    record NewWithdrawal(@NotBlank @Size(max = 2000) String reason) {}

    /** What was recorded of a list, in its order. */
    record RecordedPrices(List<SettlementPriceView> items) {}
}
