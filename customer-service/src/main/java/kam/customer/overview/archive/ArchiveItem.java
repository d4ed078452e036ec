package kam.customer.overview.archive;

/** What a complete archive holds, beside the name and credit code that no customer is without. */
enum ArchiveItem {
    INDUSTRY,
    ADDRESS,
    CONTACT,
    PERSON_IN_CHARGE,
    /** A number in the archive, or the paper in a dossier. */
    BUSINESS_LICENCE,
    TAX_REGISTRATION,
    /** The office's evaluation in an application. */
    EVALUATION,
    CREDIT_GRADING,
    ARCHIVE_LOCATION,
    /** The customer's own customers and market. */
    OWN_MARKET,
    TRADE_METHOD,
    DEAL_AMOUNT_AND_FREQUENCY,
    NEEDS_AND_PREFERENCES,
    PRODUCTS_BOUGHT,
    HISTORY,
    COMPETITORS,
    RELATIONSHIP_NETWORK
}
