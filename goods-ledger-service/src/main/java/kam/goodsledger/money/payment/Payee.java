package kam.goodsledger.money.payment;

/** Who got the money. */
enum Payee {
    /** The office, which has to remit it. */
    OFFICE,
    /** The company itself (对公转账), so that there is nothing to remit. */
    COMPANY
}
