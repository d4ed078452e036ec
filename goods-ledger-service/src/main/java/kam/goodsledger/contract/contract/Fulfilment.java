package kam.goodsledger.contract.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import kam.goodsledger.ledger.AccountKind;

/**
 * How far a contract line is fulfilled, from the ledger; quantities in the line's unit. What was lost on the way
 * counts as not shipped again. Source: 大客户管理制度 四.6, requirement G6.
 */
record Fulfilment(
        BigDecimal entitled, BigDecimal inTransit, BigDecimal held, BigDecimal onDelivery, BigDecimal delivered) {

    static Fulfilment of(ContractLine line, Map<AccountKind, BigDecimal> balances) {
        return new Fulfilment(
                line.quantity(),
                line.told(balances.getOrDefault(AccountKind.IN_TRANSIT, BigDecimal.ZERO)),
                line.told(balances.getOrDefault(AccountKind.OFFICE_HELD, BigDecimal.ZERO)),
                line.told(balances.getOrDefault(AccountKind.ON_DELIVERY, BigDecimal.ZERO)),
                line.told(balances.getOrDefault(AccountKind.DELIVERED, BigDecimal.ZERO)));
    }

    /** What is on its way, at the office or with the customer: all that was sent and not lost. */
    static BigDecimal sent(ContractLine line, Map<AccountKind, BigDecimal> balances) {
        return line.told(Stream.of(
                        AccountKind.IN_TRANSIT, AccountKind.OFFICE_HELD, AccountKind.ON_DELIVERY, AccountKind.DELIVERED)
                .map(kind -> balances.getOrDefault(kind, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 欠货: what the customer has not signed for. */
    BigDecimal owed() {
        return entitled.subtract(delivered);
    }

    BigDecimal notShipped() {
        return unsent().max(BigDecimal.ZERO);
    }

    /** What was sent although the contract does not ask for it. */
    BigDecimal beyondContract() {
        return unsent().negate().max(BigDecimal.ZERO);
    }

    /** What the office has, in its store or on the way to the customer. */
    BigDecimal heldByOffice() {
        return held.add(onDelivery);
    }

    /** What may still be sent to the customer. */
    BigDecimal deliverable() {
        return owed().subtract(onDelivery);
    }

    private BigDecimal unsent() {
        return owed().subtract(inTransit).subtract(heldByOffice());
    }
}
