package kam.customer.archive;

enum ArchiveNeedKind {
    NEED,
    PREFERENCE
}
