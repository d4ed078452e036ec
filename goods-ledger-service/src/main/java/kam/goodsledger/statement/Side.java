package kam.goodsledger.statement;

/** Who signs a statement (双方). */
enum Side {
    OFFICE(StatementStatus.SIGNED_BY_OFFICE),
    CUSTOMER(StatementStatus.SIGNED_BY_CUSTOMER);

    private final StatementStatus signedFirst;

    Side(StatementStatus signedFirst) {
        this.signedFirst = signedFirst;
    }

    /** What the statement becomes when this side signs: confirmed, if the other has signed already. */
    StatementStatus signing(StatementStatus current) {
        return current == StatementStatus.ISSUED ? signedFirst : StatementStatus.CONFIRMED;
    }
}
