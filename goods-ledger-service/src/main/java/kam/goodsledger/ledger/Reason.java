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
    MARGIN_OFFSET
}
