package kam.contractapproval.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.contractapproval.delegation.Mandates;
import kam.contractapproval.route.Route;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** What waits for whom (待办). Source: requirement A11. */
@ApplicationScoped
public class ApprovalInbox {
    private final OpenStepRepository openSteps;
    private final Mandates mandates;
    private final SignedIn signedIn;

    ApprovalInbox(OpenStepRepository openSteps, Mandates mandates, SignedIn signedIn) {
        this.openSteps = openSteps;
        this.mandates = mandates;
        this.signedIn = signedIn;
    }

    /** Shows the open steps of this contract's route and no others; the caller holds the contract's lock. */
    public void follow(UUID contractId, String number, String customerName, Route route) {
        openSteps.removeOf(contractId);
        route.openSteps()
                .forEach(step -> openSteps.persist(new OpenStep(contractId, number, customerName, route, step)));
    }

    /** What the caller may decide now, in his own name or under a deed; newest first. */
    @Transactional
    Page<ApprovalView> ofCaller(PageRequest page) {
        var his = mandates.allOf(signedIn.caller());
        return openSteps.coveredBy(his, page).map(step -> step.view(his));
    }
}
