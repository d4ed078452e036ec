package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.kit.master.Sku;
import kam.kit.money.Money;

/**
 * A line of a contract: contract price and settlement floor price (结算底价), both in CNY per unit, VAT included (含税).
 * Only an amendment has lines without quantity.
 */
@Embeddable
public record ContractLine(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 200) String product,
        @NotBlank @Size(max = 20) String unit,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 4)
        BigDecimal quantity,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal unitPrice,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal floorPrice) {

    public ContractLine {
        quantity = Money.quantity(quantity);
        unitPrice = Money.cny(unitPrice);
        floorPrice = Money.cny(floorPrice);
    }

    /** Whether it is of the same product in the same unit. */
    boolean continues(ContractLine other) {
        return Sku.of(sku).equals(Sku.of(other.sku)) && unit.equals(other.unit);
    }

    /** Whether it sells the same product for less, in the same unit, or in another of which both are so many of their own. */
    boolean isCheaperThan(ContractLine other, AgreedUnit unit, AgreedUnit othersUnit) {
        if (!Sku.of(sku).equals(Sku.of(other.sku))) {
            return false;
        }
        if (this.unit.equals(other.unit)) {
            return unitPrice.compareTo(other.unitPrice) < 0;
        }
        return unit.isCountedLike(othersUnit)
                && unitPrice.multiply(othersUnit.factor()).compareTo(other.unitPrice.multiply(unit.factor())) < 0;
    }

    /** The settlement price of its product in its unit, in CNY; empty where the product is not listed. */
    Optional<BigDecimal> price(PricesInForce inForce) {
        return inForce.of(sku, unit);
    }

    /** In CNY, half a fen rounded up. */
    BigDecimal amount() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }

    /** Under its own floor price, or under the settlement price where there is one. */
    boolean sellsUnder(BigDecimal settlementPrice) {
        return sellsUnderFloor() || settlementPrice != null && unitPrice.compareTo(settlementPrice) < 0;
    }

    boolean sellsUnderFloor() {
        return unitPrice.compareTo(floorPrice) < 0;
    }
}
