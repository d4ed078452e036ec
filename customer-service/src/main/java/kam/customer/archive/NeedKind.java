package kam.customer.archive;

enum NeedKind {
    NEED,
    PREFERENCE
}
