package kam.contractapproval.contract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.contractapproval.approval.route.RouteStep;
import kam.events.ContractEvent;
import kam.events.ContractEvent.ContractApproved;
import kam.kit.identity.Role;

/**
 * Keeps its own account of the approval of a contract and its amendments and holds what happens against it: the strictest
 * reading of the regulation, said again in other words.
 */
class Witness {
    private static final Map<Integer, List<Long>> BOUNDS = Map.of(
            1, List.of(10_000_000L, 30_000_000L),
            2, List.of(10_000_000L, 30_000_000L),
            3, List.of(10_000_000L, 30_000_000L),
            4, List.of(50_000_000L, 100_000_000L));
    private static final List<String> HEADQUARTERS =
            List.of(Role.KA_APPROVER, Role.DEPUTY_SALES_DIRECTOR, Role.SALES_DIRECTOR);

    private final Contract original;
    private final Map<Contract, Account> accounts = new HashMap<>();
    private final List<Contract> inEffect = new ArrayList<>();

    Witness(Contract original) {
        this.original = original;
    }

    /** What is known of the latest submission of one of them. */
    private static class Account {
        private final Set<String> drafters = new HashSet<>();
        private final Set<String> authors = new HashSet<>();
        private final Set<String> acted = new HashSet<>();
        private final Set<String> signed = new HashSet<>();
        private final Set<String> beside = new HashSet<>();
        private ApprovalPolicy policy;
        private BigDecimal total;
        private boolean broken;
        private int tier;
        private String submittedDigest;
        private String approvedDigest;
        private String digestBefore;
        private String roleBefore;
        private String assigneeBefore;
        private String superiorBefore;
    }

    private Account of(Contract contract) {
        return accounts.computeIfAbsent(contract, any -> new Account());
    }

    boolean everSubmitted(Contract contract) {
        return of(contract).submittedDigest != null;
    }

    void drafted(Contract contract, String by) {
        of(contract).drafters.add(by);
    }

    /** A new route: nothing is signed, and only the submitter has acted. */
    void submitted(Contract contract, ApprovalPolicy policy, String by, BigDecimal others, boolean listed) {
        var account = of(contract);
        account.acted.clear();
        account.signed.clear();
        account.beside.clear();
        account.acted.add(by);
        account.authors.clear();
        account.authors.addAll(account.drafters);
        account.authors.add(contract.content().accountManager());
        account.authors.add(original.inForce().accountManager());
        account.policy = policy;
        account.submittedDigest = digest(contract);
        account.total = contract.content().amount().add(others);
        var terms = contract.content().terms();
        var agreed = original.inForce().terms();
        boolean isShort =
                contract != original && contract.content().enclosures().isEmpty() && isShort(terms, agreed);
        boolean cheaper = contract != original && isCheaper(terms, agreed);
        boolean sellsUnlisted = !listed
                && terms.lines().stream().anyMatch(line -> line.quantity().signum() > 0);
        boolean breach = policy.version() > 1
                && (cheaper
                        || sellsUnlisted
                        || !contract.content().linesUnderFloor().isEmpty());
        account.tier = isShort ? 0 : tier(contract, account, cheaper, breach);
        assertEquals(account.tier, contract.approval().route().tier());
    }

    /** By its amount, one more for a breach, and never less than what is in force; what sells cheaper one more than that. */
    private int tier(Contract contract, Account account, boolean cheaper, boolean breach) {
        int held = contract == original
                ? 0
                : inEffect.stream()
                        .map(this::of)
                        .filter(other -> other.tier > 0)
                        .mapToInt(other -> strictness(other, account.policy))
                        .max()
                        .orElse(0);
        int byAmount = tierOf(account.total, account.policy);
        int from = cheaper ? Math.max(byAmount, held) : byAmount;
        account.broken = breach && (from == 3 || from + 1 >= held);
        return Math.max(held, breach ? Math.min(3, from + 1) : from);
    }

    private static int strictness(Account approved, ApprovalPolicy policy) {
        int byAmount = tierOf(approved.total, policy);
        return approved.broken ? Math.min(3, byAmount + 1) : byAmount;
    }

    private static int tierOf(BigDecimal amount, ApprovalPolicy policy) {
        long fen = amount.movePointRight(2).longValueExact();
        var bounds = BOUNDS.get(policy.version());
        return fen < bounds.get(0) ? 1 : fen < bounds.get(1) ? 2 : 3;
    }

    private static boolean isCheaper(ContractTerms proposed, ContractTerms agreed) {
        for (int i = 0; i < proposed.lines().size(); i++) {
            var line = proposed.lines().get(i);
            for (int j = 0; j < agreed.lines().size(); j++) {
                var before = agreed.lines().get(j);
                boolean sellsMore = i >= agreed.lines().size()
                        || line.quantity().compareTo(agreed.lines().get(i).quantity()) > 0;
                if ((i == j || sellsMore)
                        && spelled(line.sku()).equals(spelled(before.sku()))
                        && line.unitPrice().compareTo(before.unitPrice()) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String spelled(String sku) {
        return Normalizer.normalize(sku, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isShort(ContractTerms proposed, ContractTerms agreed) {
        return !proposed.equals(agreed)
                && proposed.lines().equals(agreed.lines())
                && proposed.instalments().equals(agreed.instalments());
    }

    void aboutToDecide(Contract contract, RouteStep step) {
        var account = of(contract);
        account.digestBefore = digest(contract);
        account.roleBefore = step.role();
        account.assigneeBefore = step.assignee();
        account.superiorBefore = step.escalatedTo();
    }

    void decided(Contract contract, RouteStep step, Decision decision, Mandate by, List<ContractEvent> events) {
        var account = of(contract);
        assertEquals(account.digestBefore, decision.digest(), "the decision is on other content");
        assertEquals(account.submittedDigest, decision.digest(), "the content changed in approval");
        for (var person : by.people()) {
            assertTrue(account.acted.add(person), person + " acted twice");
        }
        boolean named = by.principal().equals(account.assigneeBefore);
        boolean superior = account.superiorBefore != null && by.roles().contains(account.superiorBefore);
        boolean role = account.assigneeBefore == null && by.roles().contains(account.roleBefore);
        assertTrue(named || superior || role, by.person() + " was not asked");
        var steps = account.policy.stepsOf(account.policy.tier(account.tier));
        if (decision.verdict() == Verdict.SIGN) {
            assertTrue(account.signed.add(step.code()));
            steps.stream()
                    .filter(earlier -> earlier.stage() < step.stage())
                    .forEach(earlier ->
                            assertTrue(account.signed.contains(earlier.code()), earlier.code() + " was skipped"));
            if (step.stage() > 1) {
                assertTrue(account.signed.containsAll(account.beside), "nobody signed beside an author");
            }
            if (isAuthor(contract, by)) {
                assertEquals(StepKind.SIGN, step.kind(), "an author approved");
                assertNotEquals(3, account.policy.version(), "an author signed with nobody beside");
                account.beside.add(step.code() + "-beside");
            }
        }
        var asked = steps.stream().map(PolicyStep::code).collect(Collectors.toCollection(HashSet::new));
        asked.addAll(account.beside);
        boolean complete = account.signed.equals(asked);
        var approved =
                events.stream().filter(ContractApproved.class::isInstance).toList();
        assertEquals(complete ? 1 : 0, approved.size(), "approved without the whole route, or the other way about");
        if (complete) {
            account.approvedDigest = ((ContractApproved) approved.get(0)).digest();
            assertEquals(account.submittedDigest, account.approvedDigest);
        }
    }

    private boolean isAuthor(Contract contract, Mandate by) {
        return by.people().stream().anyMatch(of(contract).authors::contains);
    }

    void effective(Contract contract, Mandate by) {
        var account = of(contract);
        assertEquals(digest(contract), account.approvedDigest, "in effect without the approval of this content");
        assertEquals(digest(contract), digestInForce(contract), "what holds is something else");
        var signer = account.tier < 2 ? Role.OFFICE_MANAGER : Role.KA_APPROVER;
        assertTrue(by.roles().contains(signer), by.person() + " is not the signer of the tier");
        inEffect.add(contract);
    }

    private String digestInForce(Contract contract) {
        return original.inForce().digest(contract.number(), contract.party());
    }

    /** By nobody lower than who approved the highest tier there ever was, and who would today. */
    void endDecided(ApprovalPolicy today, Mandate by) {
        int highest = Stream.concat(Stream.of(original), inEffect.stream())
                .map(this::of)
                .mapToInt(account -> account.tier == 0 ? 0 : Math.max(account.tier, strictness(account, today)))
                .max()
                .orElseThrow();
        assertTrue(by.roles().contains(HEADQUARTERS.get(highest - 1)), by.person() + " ended it");
        assertFalse(by.people().contains("clerk"), "who asked for it decided");
    }

    void ended(List<Contract> all) {
        for (var contract : all) {
            switch (contract.status()) {
                case TERMINATED, CANCELLED, REJECTED -> {}
                default -> throw new AssertionError(contract.number() + " is still " + contract.status());
            }
        }
    }

    private static String digest(Contract contract) {
        return contract.content().digest(contract.number(), contract.party());
    }
}
