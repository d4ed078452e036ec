package kam.goodsledger.ledger;

/** The three books (账簿) of the ledger; a movement stays within one, so each balances by itself. */
public enum Book {
    /** Where the goods are, in the units of their SKU. */
    GOODS,
    /** What customers owe, at contract price, in CNY. */
    CUSTOMERS,
    /** What the office owes the company, at settlement price, in CNY. */
    OFFICE
}
