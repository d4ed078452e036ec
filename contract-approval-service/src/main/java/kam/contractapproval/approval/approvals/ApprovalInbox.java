package kam.contractapproval.approval.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.route.Route;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** What waits for whom (待办). Source: requirement A11. */
@ApplicationScoped
public class ApprovalInbox {
    private final OpenStepRepository openSteps;
    private final Mandates mandates;
    private final SignedIn signedIn;
    private final Clock clock;

    ApprovalInbox(OpenStepRepository openSteps, Mandates mandates, SignedIn signedIn, Clock clock) {
        this.openSteps = openSteps;
        this.mandates = mandates;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Shows the open steps of this contract's route and no others; the caller holds the contract's lock. */
    public void follow(UUID contractId, String number, String customerName, Route route) {
        openSteps.removeOf(contractId);
        route.openSteps()
                .forEach(step -> openSteps.persist(new OpenStep(contractId, number, customerName, route, step)));
    }

    /** What the caller may decide now, in his own name or under a deed; newest first. */
    @Transactional
    Page<ApprovalView> ofCaller(PageRequest page, Boolean overdue) {
        var his = mandates.allOf(signedIn.caller());
        var now = clock.instant();
        return openSteps.coveredBy(his, overdue, now, page).map(step -> step.view(his, now));
    }

    /** How much waits for which role; people of an office count their own office's. */
    @Transactional
    Counters counters() {
        return new Counters(openSteps.countedByRole(clock.instant()));
    }

    /** Some steps that are to be reminded of or escalated now, the longest due first. */
    @Transactional
    public List<DueStep> due(int most) {
        return openSteps.due(clock.instant(), most).stream().map(OpenStep::due).toList();
    }

    /** The open steps that ask for somebody by name. */
    @Transactional
    public List<NamedStep> named() {
        return openSteps.named().stream().map(OpenStep::named).toList();
    }

    /** How much waits for which role, of what the caller sees. */
    record Counters(List<Counter> items) {

        /** Open steps, how many of them are overdue, and since when the oldest waits. */
        record Counter(String role, long open, long overdue, Instant oldest) {}
    }

    /** An open step that is to be reminded of or escalated. */
    public record DueStep(UUID contractId, UUID stepId) {}

    /** An open step that asks for this person instead of anybody in its role. */
    public record NamedStep(DueStep step, String person, String role, String office) {}
}
