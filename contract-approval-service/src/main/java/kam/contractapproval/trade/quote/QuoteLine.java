package kam.contractapproval.trade.quote;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.contractapproval.contract.contract.ContractLine;
import kam.kit.master.Sku;

/** A line as offered, with the settlement price (结算底价) that was in force then, if the list had one; CNY per unit. */
@Embeddable
record QuoteLine(
        String sku,
        String product,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal floorPrice,
        BigDecimal settlementPrice) {

    static QuoteLine of(OfferedLine line, BigDecimal settlementPrice) {
        return new QuoteLine(
                line.sku(),
                line.product(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.floorPrice(),
                settlementPrice);
    }

    /** Under the floor that was stated, or under this settlement price where there is one. */
    boolean sellsUnder(BigDecimal price) {
        return floorPrice != null && unitPrice.compareTo(floorPrice) < 0
                || price != null && unitPrice.compareTo(price) < 0;
    }

    BigDecimal amount() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }

    /** What it would be at its floor: the one that was stated or the settlement price, whichever is higher. */
    BigDecimal floorAmount() {
        var floor = floorPrice == null || settlementPrice != null && settlementPrice.compareTo(floorPrice) > 0
                ? settlementPrice
                : floorPrice;
        return quantity.multiply(floor).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the line of a contract is of the same product in the same unit. */
    boolean isGoodsOf(ContractLine line) {
        return Sku.of(sku).equals(Sku.of(line.sku())) && unit.equals(line.unit());
    }

    boolean hasPriceOf(ContractLine line) {
        return unitPrice.compareTo(line.unitPrice()) == 0;
    }

    boolean hasQuantityOf(ContractLine line) {
        return quantity.compareTo(line.quantity()) == 0;
    }

    ContractLine agreed() {
        return new ContractLine(
                sku, product, unit, quantity, unitPrice, floorPrice == null ? settlementPrice : floorPrice);
    }
}
