package kam.customer.overview.archive;

/** The part a person plays when the customer buys. */
enum NetworkRole {
    DECIDES,
    INFLUENCES,
    USES,
    BUYS,
    /** Opens or closes the way to the others. */
    KEEPS_THE_DOOR
}
