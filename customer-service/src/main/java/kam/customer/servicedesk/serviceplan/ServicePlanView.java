package kam.customer.servicedesk.serviceplan;

import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanContent;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanRevision;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A service plan as clients see it; overdue while it is in force and a milestone is late. */
record ServicePlanView(
        UUID id,
        String number,
        Account account,
        ServicePlanStatus status,
        PlanContent content,
        List<PlanMilestone> milestones,
        boolean overdue,
        List<TeamMember> team,
        List<PlanRevision> revisions,
        List<Meeting> meetings,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
