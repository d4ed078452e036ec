package kam.customer.servicedesk.survey;

/** How the customer is asked: by questionnaire (问卷调查) or in an interview (面谈). */
enum SurveyMethod {
    QUESTIONNAIRE,
    INTERVIEW
}
