package kam.customer.development.proposal;

/** Whether the customer has accepted a version. */
enum ProposalStatus {
    OPEN,
    ACCEPTED
}
