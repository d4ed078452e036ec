package kam.customer.overview.archive;

/** How a person stands to us. */
enum Attitude {
    SUPPORTS,
    NEUTRAL,
    OPPOSES,
    UNKNOWN
}
