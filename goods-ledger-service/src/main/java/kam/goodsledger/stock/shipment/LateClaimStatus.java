package kam.goodsledger.stock.shipment;

/** Where a late claim stands. */
enum LateClaimStatus {
    OPEN,
    APPROVED,
    REJECTED
}
