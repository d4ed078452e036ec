package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What each event books: the whole posting table (记账规则). The debit account comes first, the credit account second;
 * of goods, debit is where they go. Source: 大客户管理制度 四.2–5, requirements G2, G3, G5, G12, G16.
 */
public final class Postings {
    private Postings() {}

    /** The OEM has sent goods. */
    public static Movement notice(UUID shipmentId, GoodsMoved goods) {
        return goods(AccountKind.IN_TRANSIT, AccountKind.OEM, goods, Reason.NOTICE, shipmentId);
    }

    /** The office has received them. */
    public static Movement receipt(UUID receiptId, GoodsMoved goods) {
        return goods(AccountKind.OFFICE_HELD, AccountKind.IN_TRANSIT, goods, Reason.RECEIPT, receiptId);
    }

    /** They count as correct: the office owes them at settlement price. */
    public static Movement acceptance(UUID receiptId, GoodsMoved goods, BigDecimal settlementValue) {
        return Movement.of(
                Account.money(AccountKind.CLAIM_ON_OFFICE, goods.office()),
                Account.money(AccountKind.GOODS_ISSUED, goods.office()),
                settlementValue,
                goods.line(Reason.ACCEPTANCE, receiptId),
                goods.contract());
    }

    /** A settled dispute found them missing or damaged; nobody owes them, and the company may claim. */
    public static Movement loss(UUID receiptId, GoodsMoved goods) {
        return goods(AccountKind.LOSS_AND_CLAIM, AccountKind.OFFICE_HELD, goods, Reason.LOSS, receiptId);
    }

    /** The office has sent them to the customer. A refusal is the reversal of this. */
    public static Movement dispatch(UUID deliveryId, GoodsMoved goods) {
        return goods(AccountKind.ON_DELIVERY, AccountKind.OFFICE_HELD, goods, Reason.DISPATCH, deliveryId);
    }

    /** The customer has signed for them. */
    public static Movement delivery(UUID deliveryId, GoodsMoved goods) {
        return goods(AccountKind.DELIVERED, AccountKind.ON_DELIVERY, goods, Reason.DELIVERY, deliveryId);
    }

    /** With the signature the customer owes them at contract price. */
    public static Movement sale(UUID deliveryId, GoodsMoved goods, BigDecimal contractValue) {
        return Movement.of(
                goods.receivable(),
                Account.money(AccountKind.SALES, goods.office()),
                contractValue,
                goods.line(Reason.SALE, deliveryId),
                goods.contract());
    }

    /** The customer has paid the office. */
    public static Movement collection(MoneyMoved money, UUID customerId) {
        return Movement.of(
                money.in(AccountKind.OFFICE_CASH),
                Account.receivable(money.office(), customerId),
                money.amount(),
                money.source(Reason.COLLECTION),
                money.contract());
    }

    /** The customer has paid the company itself (对公转账), and the office owes that much less. */
    public static List<Movement> directPayment(MoneyMoved money, UUID customerId, BigDecimal claimOnOffice) {
        var movements = new ArrayList<Movement>();
        movements.add(Movement.of(
                money.in(AccountKind.REMITTED),
                Account.receivable(money.office(), customerId),
                money.amount(),
                money.source(Reason.COLLECTION),
                money.contract()));
        movements.addAll(settlement(money, claimOnOffice));
        return movements;
    }

    /** The company has got money of an unknown payer; the match is the reversal of this. */
    public static Movement unmatchedReceipt(MoneyMoved money) {
        return money(AccountKind.REMITTED, AccountKind.UNMATCHED_RECEIPTS, money, Reason.UNMATCHED_RECEIPT);
    }

    /** What the customer will never pay, by decision. */
    public static Movement writeOff(MoneyMoved money, UUID customerId) {
        return Movement.of(
                money.in(AccountKind.WRITE_OFF),
                Account.receivable(money.office(), customerId),
                money.amount(),
                money.source(Reason.WRITE_OFF),
                money.contract());
    }

    /** The office has got its margin. */
    public static Movement marginPaidOut(MoneyMoved money) {
        return money(AccountKind.OFFICE_MARGIN, AccountKind.MARGIN_PAID_OUT, money, Reason.MARGIN_PAYOUT);
    }

    /** Instead of getting its margin the office owes less. */
    public static Movement marginOffset(MoneyMoved money) {
        return money(AccountKind.OFFICE_MARGIN, AccountKind.CLAIM_ON_OFFICE, money, Reason.MARGIN_OFFSET);
    }

    /** The office says that it has sent money to the company. */
    public static Movement remittanceDeclared(MoneyMoved money) {
        return money(AccountKind.REMITTANCE_IN_TRANSIT, AccountKind.OFFICE_CASH, money, Reason.REMITTANCE);
    }

    /** Finance has found it on the bank slip. */
    public static List<Movement> remittanceConfirmed(MoneyMoved money, BigDecimal claimOnOffice) {
        var movements = new ArrayList<Movement>();
        movements.add(money(AccountKind.REMITTED, AccountKind.REMITTANCE_IN_TRANSIT, money, Reason.REMITTED));
        movements.addAll(settlement(money, claimOnOffice));
        return movements;
    }

    /** Money that reached the company settles the office payable first; what is over it is the office's margin. */
    private static List<Movement> settlement(MoneyMoved money, BigDecimal claimOnOffice) {
        var settled = money.amount().min(claimOnOffice.max(BigDecimal.ZERO));
        var over = money.amount().subtract(settled);
        var movements = new ArrayList<Movement>();
        if (settled.signum() > 0) {
            movements.add(
                    money(AccountKind.SETTLED, AccountKind.CLAIM_ON_OFFICE, money.of(settled), Reason.SETTLEMENT));
        }
        if (over.signum() > 0) {
            movements.add(money(AccountKind.SETTLED, AccountKind.OFFICE_MARGIN, money.of(over), Reason.MARGIN));
        }
        return movements;
    }

    private static Movement goods(AccountKind to, AccountKind from, GoodsMoved goods, Reason reason, UUID document) {
        return Movement.of(
                goods.in(to), goods.in(from), goods.quantity(), goods.line(reason, document), goods.contract());
    }

    private static Movement money(AccountKind debit, AccountKind credit, MoneyMoved money, Reason reason) {
        return Movement.of(money.in(debit), money.in(credit), money.amount(), money.source(reason), money.contract());
    }
}
