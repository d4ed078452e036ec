package kam.customer.admission.credit;

/** Why a grading was made (评级原因). */
enum GradingCause {
    /** A person has judged. */
    PERSON,
    /** Instalments became overdue, were collected late, or are no longer overdue. */
    PAYMENTS
}
