package kam.contractapproval.contract.contract;

/** Whether a contract is ended as asked for, or runs on. */
enum TerminationVerdict {
    CONFIRM,
    REFUSE
}
