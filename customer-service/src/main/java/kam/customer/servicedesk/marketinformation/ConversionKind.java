package kam.customer.servicedesk.marketinformation;

/** What information may lead to. */
enum ConversionKind {
    APPLICATION,
    CONTRACT
}
