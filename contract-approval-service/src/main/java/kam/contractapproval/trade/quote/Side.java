package kam.contractapproval.trade.quote;

/** Who made an offer: we, or the customer, against ours. */
enum Side {
    OURS,
    CUSTOMERS
}
