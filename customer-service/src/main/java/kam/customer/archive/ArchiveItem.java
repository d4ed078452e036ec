package kam.customer.archive;

/** What a complete archive holds, beside the name and credit code that no customer is without. */
enum ArchiveItem {
    INDUSTRY,
    ADDRESS,
    CONTACT,
    PERSON_IN_CHARGE,
    BUSINESS_LICENCE,
    TAX_REGISTRATION,
    EVALUATION,
    CREDIT_GRADING
}
