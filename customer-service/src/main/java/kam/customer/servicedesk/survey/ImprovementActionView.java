package kam.customer.servicedesk.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.ImprovementAction.ActionStatus;
import kam.customer.servicedesk.survey.ImprovementActionForms.Assignment;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** An improvement action as clients see it. */
record ImprovementActionView(
        UUID id,
        Account account,
        UUID surveyId,
        BigDecimal score,
        Assignment assignment,
        ActionStatus status,
        boolean overdue,
        String result,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
