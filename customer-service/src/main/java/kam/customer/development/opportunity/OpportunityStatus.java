package kam.customer.development.opportunity;

/** Whether an opportunity is still worked on. */
enum OpportunityStatus {
    OPEN,
    /** The customer has named us as its supplier (赢得指定). */
    WON,
    LOST
}
