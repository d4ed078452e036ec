package kam.customer.development.worth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The record of business with the customer (交易记录): orders, and how well our products are known there (认知度) and
 * liked (满意度), from 0 to 100; absent where there was no business yet.
 */
record TransactionRecord(
        @NotNull @Size(max = 200) List<@Valid @NotNull TradedVolume> volumes,
        @PositiveOrZero @Max(100) Integer awareness,
        @PositiveOrZero @Max(100) Integer satisfaction) {}
