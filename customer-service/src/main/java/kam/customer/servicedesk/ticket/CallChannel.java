package kam.customer.servicedesk.ticket;

/** The way in which a customer reaches the service desk. */
enum CallChannel {
    PHONE,
    MESSAGE,
    EMAIL,
    VISIT,
    OTHER
}
