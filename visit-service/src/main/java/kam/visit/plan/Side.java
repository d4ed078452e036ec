package kam.visit.plan;

/** Ours or the customer's. */
enum Side {
    OURS,
    CUSTOMER
}
