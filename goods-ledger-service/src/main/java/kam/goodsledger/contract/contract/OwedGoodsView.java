package kam.goodsledger.contract.contract;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a contract line owes its customer, split by where it is; quantities in the line's unit. It entitles to more than is
 * agreed where more had been sent when it was amended.
 */
record OwedGoodsView(
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        int line,
        String sku,
        String product,
        String unit,
        BigDecimal agreed,
        BigDecimal entitled,
        BigDecimal delivered,
        BigDecimal owed,
        BigDecimal notShipped,
        BigDecimal inTransit,
        BigDecimal heldByOffice,
        BigDecimal beyondContract) {

    static OwedGoodsView of(ContractLine line, Fulfilment fulfilment) {
        var contract = line.contract();
        return new OwedGoodsView(
                contract.id(),
                contract.number(),
                contract.customerId(),
                contract.office(),
                line.line(),
                line.sku(),
                line.product(),
                line.unit(),
                line.agreedQuantity(),
                fulfilment.entitled(),
                fulfilment.delivered(),
                fulfilment.owed(),
                fulfilment.notShipped(),
                fulfilment.inTransit(),
                fulfilment.heldByOffice(),
                fulfilment.beyondContract());
    }
}
