package kam.contractapproval.contract.settlement;

import java.util.List;

/** What was recorded of a list, in its order. */
record RecordedPrices(List<SettlementPriceView> items) {}
