package kam.customer.archive;

/** How a person stands to us. */
enum Attitude {
    SUPPORTS,
    NEUTRAL,
    OPPOSES,
    UNKNOWN
}
