package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.Source;

/**
 * What is booked where goods do not go from the OEM by the office to the customer: openings, transfers, counts and
 * returns. Debit first, as in {@link Postings}. Source: 大客户管理制度 四.1, 四.7, requirements G1, G7, G13, G15.
 */
public final class StockPostings {
    private StockPostings() {}

    /** The office held these goods before the books began. */
    public static Movement openingGoods(UUID positionId, GoodsMoved goods) {
        return goods(AccountKind.OFFICE_HELD, AccountKind.OPENING_GOODS, goods, Reason.OPENING, positionId);
    }

    /** And owes them at settlement price. */
    public static Movement openingClaim(UUID positionId, GoodsMoved goods, BigDecimal settlementValue) {
        return Movement.of(
                goods.claimOnOffice(),
                Account.money(AccountKind.OPENING_CLAIMS, goods.office()),
                settlementValue,
                goods.line(Reason.OPENING_CLAIM, positionId),
                goods.contract());
    }

    /** The customer owed this before the books began. */
    public static Movement openingReceivable(MoneyMoved money, UUID customerId) {
        return Movement.of(
                Account.receivable(money.office(), customerId),
                money.in(AccountKind.OPENING_RECEIVABLES),
                money.amount(),
                money.source(Reason.OPENING_RECEIVABLE),
                money.contract());
    }

    /**
     * Held goods change their tag: two movements, so that each contract sees what it loses and gets. The state tells
     * whether they are there at once or on their way.
     */
    public static List<Movement> transfer(UUID documentId, GoodsMoved from, GoodsMoved to, AccountKind state) {
        var between = new Account(AccountKind.REALLOCATED, from.office(), null, from.sku());
        var out = new Source(Reason.TRANSFER_OUT, documentId, 1);
        var in = new Source(Reason.TRANSFER_IN, documentId, 1);
        return List.of(
                Movement.of(between, from.in(AccountKind.OFFICE_HELD), from.quantity(), out, from.contract()),
                Movement.of(to.in(state), between, to.quantity(), in, to.contract()));
    }

    /** The office that gave them away owes them no longer. */
    public static Movement claimMoved(UUID documentId, GoodsMoved goods, BigDecimal settlementValue) {
        return claimFalls(goods, settlementValue, Reason.CLAIM_MOVED, documentId);
    }

    /** A count found less than the book; the office still owes it. */
    public static Movement countedShort(UUID countId, GoodsMoved goods) {
        return goods(AccountKind.LOSS_AND_CLAIM, AccountKind.OFFICE_HELD, goods, Reason.COUNT_SHORT, countId);
    }

    /** A count found more than the book. */
    public static Movement countedSurplus(UUID countId, GoodsMoved goods) {
        return goods(AccountKind.OFFICE_HELD, AccountKind.SURPLUS, goods, Reason.COUNT_SURPLUS, countId);
    }

    /** The customer has brought goods back, and the office has accepted them. */
    public static Movement returned(UUID returnId, GoodsMoved goods) {
        return goods(AccountKind.RETURNED_HELD, AccountKind.DELIVERED, goods, Reason.RETURN, returnId);
    }

    /** With that the customer owes less, at the price at which they were sold. */
    public static Movement saleReturned(UUID returnId, GoodsMoved goods, BigDecimal contractValue) {
        return Movement.of(
                Account.money(AccountKind.SALES, goods.office()),
                goods.receivable(),
                contractValue,
                goods.line(Reason.SALE_RETURNED, returnId),
                goods.contract());
    }

    /** The company has taken them back, into its warehouse or to the OEM. */
    public static Movement returnTaken(UUID returnId, GoodsMoved goods, AccountKind by) {
        return goods(by, AccountKind.RETURNED_HELD, goods, Reason.RETURN_TAKEN, returnId);
    }

    /** With that the office owes less. */
    public static Movement claimReturned(UUID returnId, GoodsMoved goods, BigDecimal settlementValue) {
        return claimFalls(goods, settlementValue, Reason.CLAIM_RETURNED, returnId);
    }

    private static Movement claimFalls(GoodsMoved goods, BigDecimal value, Reason reason, UUID document) {
        return Movement.of(
                Account.money(AccountKind.GOODS_ISSUED, goods.office()),
                goods.claimOnOffice(),
                value,
                goods.line(reason, document),
                goods.contract());
    }

    private static Movement goods(AccountKind to, AccountKind from, GoodsMoved goods, Reason reason, UUID document) {
        return Movement.of(
                goods.in(to), goods.in(from), goods.quantity(), goods.line(reason, document), goods.contract());
    }
}
