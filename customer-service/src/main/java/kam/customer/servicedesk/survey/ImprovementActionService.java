package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.survey.ImprovementAction.ActionStatus;
import kam.customer.servicedesk.survey.ImprovementActionForms.ActionResult;
import kam.customer.servicedesk.survey.ImprovementActionForms.Assignment;
import kam.kit.master.Organisation;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class ImprovementActionService {
    private final ImprovementActionRepository actions;
    private final Organisation organisation;
    private final Acts acts;

    ImprovementActionService(ImprovementActionRepository actions, Organisation organisation, Acts acts) {
        this.actions = actions;
        this.organisation = organisation;
        this.acts = acts;
    }

    @Transactional
    ImprovementActionView assign(UUID id, String ifMatch, Assignment assignment) {
        var action = actions.locked(id);
        var act = acts.current();
        Etag.mustMatch(ifMatch, action.version());
        organisation.mustWorkFor(action.office(), assignment.owner(), "/owner");
        action.assign(assignment, act);
        actions.flush();
        return action.view(act.day());
    }

    @Transactional
    ImprovementActionView finish(UUID id, ActionResult came) {
        var action = actions.locked(id);
        var act = acts.current();
        action.finish(came.result(), act);
        actions.flush();
        return action.view(act.day());
    }

    @Transactional
    ImprovementActionView read(UUID id) {
        return actions.visible(id).view(acts.current().day());
    }

    @Transactional
    Page<ImprovementActionView> list(PageRequest page, ActionStatus status, UUID customerId, Boolean overdue) {
        var today = acts.current().day();
        return actions.list(page, status, customerId, overdue, today).map(action -> action.view(today));
    }
}
