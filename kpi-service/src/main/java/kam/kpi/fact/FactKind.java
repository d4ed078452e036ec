package kam.kpi.fact;

/** What a fact says (事实类别); the amount is CNY. */
public enum FactKind {
    /** The customer has signed for goods of this value, at contract price. */
    SALES,
    /** The contract makes this amount due on this day. */
    INSTALMENT_DUE,
    /** The customer has paid this amount under the contract. */
    COLLECTED,
    /** A visit was approved for this day, with this budget. */
    VISIT_PLANNED,
    /** The visit took place on this day and its report is in; without an amount. */
    VISIT_DONE,
    /** This much business expense was spent. */
    EXPENSE
}
