package kam.contractapproval.contract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.contractapproval.approval.route.RouteStep;
import kam.events.ContractEvent;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractEffective;
import kam.kit.identity.Role;

/** Keeps its own account of a contract's approval and holds what happens against it. */
class Witness {
    private final Contract contract;
    private final ApprovalPolicy policy;
    private final Set<String> acted = new HashSet<>();
    private final Set<String> signed = new HashSet<>();
    private int expectedTier;
    private String submittedDigest;
    private String approvedDigest;
    private String digestBefore;
    private String roleBefore;
    private String assigneeBefore;
    private String superiorBefore;

    Witness(Contract contract, ApprovalPolicy policy) {
        this.contract = contract;
        this.policy = policy;
    }

    boolean everSubmitted() {
        return submittedDigest != null;
    }

    /** A new route: nothing is signed, and only the submitter has acted. */
    void submitted(String by, BigDecimal others, boolean listed) {
        acted.clear();
        signed.clear();
        acted.add(by);
        submittedDigest = digest();
        expectedTier = tier(contract.content().amount().add(others), listed);
        assertEquals(expectedTier, contract.approval().route().tier());
    }

    /** The source's bounds, said again in other words; a breach of the floor price one up where the policy says so. */
    private int tier(BigDecimal amount, boolean listed) {
        long fen = amount.movePointRight(2).longValueExact();
        int byAmount = fen < 10_000_000 ? 1 : fen < 30_000_000 ? 2 : 3;
        boolean breach = !listed || !contract.content().linesUnderFloor().isEmpty();
        return breach && policy.version() > 1 ? Math.min(3, byAmount + 1) : byAmount;
    }

    void aboutToDecide(RouteStep step) {
        digestBefore = digest();
        roleBefore = step.role();
        assigneeBefore = step.assignee();
        superiorBefore = step.escalatedTo();
    }

    void decided(RouteStep step, Decision decision, Mandate by, List<ContractEvent> events) {
        assertEquals(digestBefore, decision.digest(), "the decision is on other content");
        assertEquals(submittedDigest, decision.digest(), "the content changed in approval");
        for (var person : by.people()) {
            assertTrue(acted.add(person), person + " acted twice");
        }
        boolean named = by.principal().equals(assigneeBefore);
        boolean superior = superiorBefore != null && by.roles().contains(superiorBefore);
        boolean role = assigneeBefore == null && by.roles().contains(roleBefore);
        assertTrue(named || superior || role, by.person() + " was not asked");
        if (decision.verdict() == Verdict.SIGN) {
            assertTrue(signed.add(step.code()));
            earlierStagesOf(step).forEach(code -> assertTrue(signed.contains(code), code + " was skipped"));
        }
        boolean complete = signed.equals(codes(policy.stepsOf(policy.tier(expectedTier))));
        var approved =
                events.stream().filter(ContractApproved.class::isInstance).toList();
        assertEquals(complete ? 1 : 0, approved.size(), "approved without the whole route, or the other way about");
        if (complete) {
            approvedDigest = ((ContractApproved) approved.get(0)).digest();
            assertEquals(submittedDigest, approvedDigest);
        }
    }

    void effective(ContractEffective event, Mandate by) {
        assertEquals(digest(), approvedDigest, "in effect without the approval of this content");
        assertFalse(event.lines().isEmpty());
        var signer = expectedTier == 1 ? Role.OFFICE_MANAGER : Role.KA_APPROVER;
        assertTrue(by.roles().contains(signer), by.person() + " is not the signer of the tier");
    }

    private Set<String> earlierStagesOf(RouteStep step) {
        return codes(policy.stepsOf(policy.tier(expectedTier)).stream()
                .filter(other -> other.stage() < step.stage())
                .toList());
    }

    private static Set<String> codes(List<PolicyStep> steps) {
        return steps.stream().map(PolicyStep::code).collect(Collectors.toSet());
    }

    private String digest() {
        return contract.content().digest(contract.number(), contract.party());
    }
}
