package kam.goodsledger.contract.credit;

/** For what credit is reserved. */
public enum HeldBy {
    /** A cleared order, as far as its goods are not dispatched. */
    ORDER,
    /** A delivery that is dispatched and not signed for. */
    DELIVERY
}
