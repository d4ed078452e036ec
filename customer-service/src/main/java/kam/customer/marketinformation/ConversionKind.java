package kam.customer.marketinformation;

/** What information may lead to. */
enum ConversionKind {
    APPLICATION,
    CONTRACT
}
