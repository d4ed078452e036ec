package kam.contractapproval.contract.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.settlement.SettlementPrice.Withdrawal;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An entry of the settlement price list as clients see it; CNY per unit with VAT. With a withdrawal it never comes into force. */
record SettlementPriceView(
        UUID id,
        String sku,
        String unit,
        BigDecimal price,
        LocalDate effectiveFrom,
        Person recordedBy,
        Instant recordedAt,
        Withdrawal withdrawal,
        long version)
        implements Versioned {}
