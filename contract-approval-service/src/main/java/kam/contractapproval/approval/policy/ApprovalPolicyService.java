package kam.contractapproval.approval.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.kit.identity.SignedIn;
import kam.kit.web.Etag;

@ApplicationScoped
class ApprovalPolicyService {
    /** A version with its entity tag. */
    record Tagged(ApprovalPolicyView view, String etag) {}

    private final ApprovalPolicyRepository policies;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ApprovalPolicyService(
            ApprovalPolicyRepository policies, SignedIn signedIn, BusinessCalendar calendar, Clock clock) {
        this.policies = policies;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    List<ApprovalPolicyView> newestFirst() {
        int inForce = policies.versionInForce();
        return policies.newestFirst().stream()
                .map(policy -> policy.view(policy.version() == inForce))
                .toList();
    }

    @Transactional
    Tagged read(int version) {
        return tagged(policies.version(version));
    }

    @Transactional
    Tagged draft(PolicyTerms terms) {
        check(terms);
        var draft = new ApprovalPolicy(
                policies.nextVersion(), terms, signedIn.caller().id());
        policies.persist(draft);
        return written(draft);
    }

    @Transactional
    Tagged change(int version, String ifMatch, PolicyTerms terms) {
        var draft = policies.locked(version);
        Etag.mustMatch(ifMatch, draft.lockVersion());
        check(terms);
        draft.change(terms, signedIn.caller().id());
        return written(draft);
    }

    @Transactional
    void discard(int version, String ifMatch) {
        var draft = policies.locked(version);
        Etag.mustMatch(ifMatch, draft.lockVersion());
        draft.mustBeDraft();
        policies.delete(draft);
    }

    @Transactional
    Tagged activate(int version, LocalDate from) {
        var draft = policies.locked(version);
        draft.activate(from, calendar.today(), signedIn.caller().id(), clock.instant());
        return written(draft);
    }

    @Transactional
    Tagged withdraw(int version, String reason) {
        var policy = policies.locked(version);
        policy.withdraw(reason, calendar.today(), signedIn.caller().id(), clock.instant());
        return written(policy);
    }

    private static void check(PolicyTerms terms) {
        new PolicyCheck(Role.resolved(Role.OFFICE), Role.resolved(Role.STAFF)).mustMakeSense(terms);
    }

    private Tagged written(ApprovalPolicy policy) {
        policies.flush();
        return tagged(policy);
    }

    private Tagged tagged(ApprovalPolicy policy) {
        return new Tagged(policy.view(policy.version() == policies.versionInForce()), Etag.of(policy.lockVersion()));
    }
}
