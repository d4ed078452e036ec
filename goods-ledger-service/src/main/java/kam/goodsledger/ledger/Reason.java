package kam.goodsledger.ledger;

/** Why something moved; with its document and line it names a movement once and for all. */
public enum Reason {
    NOTICE,
    RECEIPT,
    ACCEPTANCE,
    LOSS,
    /** An acceptance is undone, since the office claims late that the goods were not right. */
    LATE_CLAIM,
    DISPATCH,
    REFUSAL,
    DELIVERY,
    SALE,
    COLLECTION,
    REMITTANCE,
    /** The money has reached the company. */
    REMITTED,
    /** The office payable falls. */
    SETTLEMENT,
    /** What is over the office payable. */
    MARGIN,
    UNMATCHED_RECEIPT,
    /** The payer of an unmatched receipt is known. */
    MATCH,
    WRITE_OFF,
    MARGIN_PAYOUT,
    MARGIN_OFFSET,
    OPENING,
    OPENING_RECEIVABLE,
    OPENING_CLAIM,
    /** Goods leave a tag or an office for another. */
    TRANSFER_OUT,
    TRANSFER_IN,
    /** What the office that gave goods away owes less, once the other has accepted them. */
    CLAIM_MOVED,
    COUNT_SHORT,
    COUNT_SURPLUS,
    RETURN,
    /** The customer owes less for what was returned. */
    SALE_RETURNED,
    /** The company has taken returned goods. */
    RETURN_TAKEN,
    /** The office owes less for what the company has taken. */
    CLAIM_RETURNED
}
