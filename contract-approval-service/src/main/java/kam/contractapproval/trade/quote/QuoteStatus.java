package kam.contractapproval.trade.quote;

/** Where a quote stands (报价状态). EXPIRED is not stored: it is an open quote of which the latest offer has run out. */
enum QuoteStatus {
    OPEN,
    EXPIRED,
    /** Became a contract draft. */
    ACCEPTED,
    LOST
}
