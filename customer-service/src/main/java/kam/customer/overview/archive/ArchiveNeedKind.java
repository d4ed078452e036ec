package kam.customer.overview.archive;

enum ArchiveNeedKind {
    NEED,
    PREFERENCE
}
