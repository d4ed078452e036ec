package kam.goodsledger.ledger;

/** Who reads what an office and the company have to settle with each other. */
public final class LedgerRole {
    public static final String READERS = "${kam.roles.ledger-readers}";

    private LedgerRole() {}
}
