package kam.contractapproval.contract.settlement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.master.NamedProducts.Named;
import kam.kit.money.Money;

/** A settlement price in CNY for one of the unit that is to hold from a day on. */
record NewSettlementPrice(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal price,

        @NotNull LocalDate effectiveFrom) {

    NewSettlementPrice {
        unit = unit == null ? null : unit.strip();
        price = Money.cny(price);
    }

    /** The product that it names, where it stands at this pointer. */
    Named named(String pointer) {
        return new Named(sku, unit, pointer);
    }
}
