package kam.goodsledger.shipment;

/** Where a late claim stands. */
enum LateClaimStatus {
    OPEN,
    APPROVED,
    REJECTED
}
