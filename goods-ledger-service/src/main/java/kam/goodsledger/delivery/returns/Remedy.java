package kam.goodsledger.delivery.returns;

/** What the customer gets for returned goods. */
enum Remedy {
    /** 退货: nothing more; the contract entitles to that much less. */
    CREDIT,
    /** 换货: as much again, by an ordinary delivery. */
    REPLACEMENT
}
