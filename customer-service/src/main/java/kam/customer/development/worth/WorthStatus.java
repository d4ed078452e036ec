package kam.customer.development.worth;

/** Whether a worth analysis can still be changed. */
enum WorthStatus {
    DRAFT,
    CONCLUDED
}
