package kam.goodsledger.contract.order;

/** Why an order is held. */
enum HoldReason {
    LINE_NOT_IN_CONTRACT,
    /** More than the contract still entitles to, less what other orders have reserved. */
    QUANTITY,
    /** The wished day lies outside the contract's term. */
    TERM,
    /** More than the customer's credit limit allows. */
    CREDIT,
    CREDIT_LIMIT_NOT_KNOWN,
    /** Its value is too large to be booked. */
    VALUE,
    /** It was cleared and not dispatched in time. */
    EXPIRED
}
