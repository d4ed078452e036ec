package kam.customer.servicedesk.survey;

import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.kit.web.Versioned;

/** A schedule as clients see it. */
record SurveyScheduleView(UUID id, Account account, Cadence cadence, long version) implements Versioned {}
