package kam.customer.account.customer;

/** Which part of the archive a change is of. */
public enum ArchivePart {
    /** Name, account manager, industry, address, contacts. */
    CUSTOMER,
    /** Papers, business, needs, products, history, competitors. */
    PROFILE,
    /** Relationship network. */
    NETWORK
}
