package kam.customer.account.imports;

/** How far an import is. */
enum ImportState {
    RUNNING,
    /** All rows were read; those refused are in the error file. */
    DONE,
    /** It broke off; what was taken until then stays, and the same file can be sent again. */
    FAILED
}
