package kam.goodsledger.delivery.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.delivery.returns.GoodsReturn.Remedy;
import kam.goodsledger.delivery.returns.GoodsReturn.ReturnLine;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/**
 * A return as clients see it. In CNY: what the customer owes less since the office has the goods, and what the office
 * owes less since the company has taken them; absent until then.
 */
record ReturnView(
        UUID id,
        String number,
        UUID deliveryId,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        String ticketNumber,
        Remedy remedy,
        Taker goesTo,
        String reason,
        ReturnStatus status,
        List<ReturnLine> lines,
        BigDecimal creditedToCustomer,
        BigDecimal creditedToOffice,
        String contentDigest,
        List<TrailLine> trail,
        long version)
        implements Versioned {}
