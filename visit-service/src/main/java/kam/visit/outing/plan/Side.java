package kam.visit.outing.plan;

/** Ours or the customer's. */
enum Side {
    OURS,
    CUSTOMER
}
