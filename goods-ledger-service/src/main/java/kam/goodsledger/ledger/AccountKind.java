package kam.goodsledger.ledger;

/** What an account holds (科目). Source: 大客户管理制度 四, requirements G1, G2, G5, G7, G11, G13, G15, G16. */
public enum AccountKind {
    /** Where notified goods come from. */
    OEM(Book.GOODS, true, false),
    IN_TRANSIT(Book.GOODS, true, true),
    /** 办事处暂存货物, tagged with the key account. */
    OFFICE_HELD(Book.GOODS, true, true),
    /** On the way to the customer, not signed for yet; still the office's to answer for. */
    ON_DELIVERY(Book.GOODS, true, true),
    DELIVERED(Book.GOODS, true, false),
    LOSS_AND_CLAIM(Book.GOODS, true, false),
    /** 期初: what an office held before the books began. */
    OPENING_GOODS(Book.GOODS, true, false),
    /** 调拨: through which goods change their tag or office; what comes in goes out again in the same journal. */
    REALLOCATED(Book.GOODS, false, false),
    /** 盘盈: found beyond the book. */
    SURPLUS(Book.GOODS, true, false),
    /** 退货: back from the customer, kept by the office apart from what may be delivered. */
    RETURNED_HELD(Book.GOODS, true, true),
    COMPANY_WAREHOUSE(Book.GOODS, true, false),

    /** 应收; below zero where a customer has paid in advance. */
    RECEIVABLE(Book.CUSTOMERS, true, false),
    SALES(Book.CUSTOMERS, false, false),
    OFFICE_CASH(Book.CUSTOMERS, false, true),
    REMITTANCE_IN_TRANSIT(Book.CUSTOMERS, false, true),
    /** With the company. */
    REMITTED(Book.CUSTOMERS, false, false),
    /** 待认领款: with the company, of unknown payers; its balance is negative by that much. */
    UNMATCHED_RECEIPTS(Book.CUSTOMERS, false, false),
    /** 核销: what customers will never pay. */
    WRITE_OFF(Book.CUSTOMERS, false, false),
    OPENING_RECEIVABLES(Book.CUSTOMERS, false, false),

    /** 办事处货款: the office payable, seen from the company. */
    CLAIM_ON_OFFICE(Book.OFFICE, false, false),
    GOODS_ISSUED(Book.OFFICE, false, false),
    SETTLED(Book.OFFICE, false, false),
    OPENING_CLAIMS(Book.OFFICE, false, false),
    /** What is the office's own: contract price over settlement price; its balance is negative by that much. */
    OFFICE_MARGIN(Book.OFFICE, false, false),
    /** What of its margin the office has got; its balance is negative by that much. */
    MARGIN_PAID_OUT(Book.OFFICE, false, false);

    private final Book book;
    private final boolean tagged;
    private final boolean neverBelowZero;

    AccountKind(Book book, boolean tagged, boolean neverBelowZero) {
        this.book = book;
        this.tagged = tagged;
        this.neverBelowZero = neverBelowZero;
    }

    public Book book() {
        return book;
    }

    /** Whether there is one account per key account, so that its goods and debts are booked separately. */
    public boolean tagged() {
        return tagged;
    }

    public boolean neverBelowZero() {
        return neverBelowZero;
    }

    /** The three books (账簿) of the ledger; a movement stays within one, so each balances by itself. */
    enum Book {
        /** Where the goods are, in the units of their SKU. */
        GOODS,
        /** What customers owe, at contract price, in CNY. */
        CUSTOMERS,
        /** What the office owes the company, at settlement price, in CNY. */
        OFFICE
    }
}
