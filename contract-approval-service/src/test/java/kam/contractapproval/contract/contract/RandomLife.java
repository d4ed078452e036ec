package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.Snapshot;
import kam.contractapproval.approval.delegation.Deed;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyFixture;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Reassignment;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;

/** The life of one contract in which anybody tries anything, with the witness that watches it. */
class RandomLife {
    private static final List<String> PRICES = List.of("5000", "99999.99", "100000", "299999.99", "300000", "700000");
    private static final List<Caller> PEOPLE = List.of(
            person("clerk", "BJ", Role.OFFICE_CLERK),
            person("manager", "BJ", Role.OFFICE_MANAGER),
            person("second-manager", "BJ", Role.OFFICE_MANAGER),
            person("stranger", "SH", Role.OFFICE_MANAGER),
            person("department", null, Role.KA_APPROVER),
            person("both", null, Role.KA_APPROVER, Role.DEPUTY_SALES_DIRECTOR),
            person("deputy", null, Role.DEPUTY_SALES_DIRECTOR),
            person("director", null, Role.SALES_DIRECTOR),
            person("boss", null, Role.GENERAL_MANAGER),
            person("accountant", null, Role.FINANCE));

    private final Random random;
    private final ApprovalPolicy policy;
    private final Contract contract;
    private final Witness witness;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Caller> principals = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");

    RandomLife(Random random) {
        this.random = random;
        this.policy = pick(
                List.of(PolicyOfTheSource.version1(), PolicyFixture.escalatingUnderFloor(), PolicyFixture.impatient()));
        this.contract = new Contract("HT-1", new Party(new UUID(1, 1), "客户", "BJ", null), terms());
        this.witness = new Witness(contract, policy);
    }

    /** One command by somebody; throws the problem by which it is refused. Names what was done. */
    String step() {
        return switch (random.nextInt(20)) {
            case 0 -> change();
            case 1 -> enclose();
            case 2, 3, 4 -> submit();
            case 5 -> withdraw();
            case 6, 7 -> file();
            case 8, 9 -> chase();
            case 10 -> reassign();
            case 11 -> grant();
            case 12 -> revoke();
            default -> decide();
        };
    }

    /** Whether nothing more is to be expected of it. */
    boolean isOver() {
        return contract.status() == ContractStatus.EFFECTIVE || contract.status() == ContractStatus.REJECTED;
    }

    String state() {
        return Snapshot.of(contract) + Snapshot.of(deeds);
    }

    private String change() {
        if (random.nextInt(3) == 0) {
            contract.change(terms());
        } else {
            contract.change(contract.content().terms());
        }
        return "changed";
    }

    private String enclose() {
        contract.enclose(
                new Enclosure("ANNEX", Integer.toHexString(random.nextInt(16)).repeat(64)));
        return "enclosed";
    }

    private String submit() {
        var others = random.nextInt(3) == 0
                ? new OtherContracts(new BigDecimal("100000.00"), List.of("HT-0"))
                : OtherContracts.NONE;
        var by = pick(List.of("clerk", "manager"));
        Optional<BigDecimal> listed = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.ONE);
        contract.submit(
                policy, (sku, unit) -> listed, others, null, new Sender(by, pick(List.of("", "strategic")), now));
        witness.submitted(by, others.amount(), listed.isPresent());
        return "submitted";
    }

    private String withdraw() {
        if (random.nextInt(3) > 0) {
            return "hesitated";
        }
        contract.withdraw();
        return "withdrawn";
    }

    private String file() {
        contract.status().mustBe(ContractStatus.APPROVED);
        var approved = contract.approval().filing().filedDigest();
        var filing = new NewSignature(new UUID(2, 2), approved, today(), today(), null);
        var route = someRoute();
        var by = mandate(pick(PEOPLE));
        var event = contract.takeEffect(filing, by, policy.tier(route.tier()), today(), Map.of());
        witness.effective(event, by);
        return "effective";
    }

    private String chase() {
        now = now.plus(Duration.ofHours(random.nextInt(60)));
        var route = someRoute();
        boolean chased = route != null
                && route.steps().stream().map(step -> step.chase(now)).reduce(false, Boolean::logicalOr);
        return chased ? "chased" : "waited";
    }

    private String reassign() {
        var route = someRoute();
        if (route == null || random.nextInt(3) > 0) {
            return "kept";
        }
        contract.status().mustBe(ContractStatus.IN_APPROVAL);
        var to = random.nextBoolean()
                ? new Reassignment(null, pick(PEOPLE).id(), "gone")
                : new Reassignment(pick(List.of(Role.KA_APPROVER, Role.SALES_DIRECTOR)), null, "gone");
        var step = pick(route.steps()).id();
        contract.approval().propose(step, to, "administrator");
        contract.approval().reassign(step, false, "confirmer", now);
        return "reassigned";
    }

    private String grant() {
        if (deeds.size() == 4) {
            return "enough";
        }
        var principal = pick(random.nextInt(4) == 0 ? PEOPLE : PEOPLE.subList(4, 8));
        deeds.add(Deed.granted(principal, pick(PEOPLE).id(), today(), random.nextInt(5), now));
        principals.add(principal);
        return "granted";
    }

    private String revoke() {
        if (deeds.isEmpty() || random.nextInt(3) > 0) {
            return "trusted";
        }
        int which = random.nextInt(deeds.size());
        deeds.get(which).revoke(random.nextInt(4) == 0 ? pick(PEOPLE) : principals.get(which), now);
        return "revoked";
    }

    private String decide() {
        var route = someRoute();
        if (route == null) {
            return "nothing to decide";
        }
        var step = pick(random.nextInt(4) == 0 || route.openSteps().isEmpty() ? route.steps() : route.openSteps());
        var by = random.nextBoolean() ? pick(PEOPLE) : somebodyFor(route, step);
        var mandate = mandate(by);
        var digest = random.nextInt(8) == 0 ? "0".repeat(64) : route.digest();
        var verdict = pick(List.of(
                Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.RETURN));
        if (random.nextInt(60) == 0) {
            verdict = Verdict.REJECT;
        }
        var decision = new Decision(step.id(), verdict, digest, random.nextInt(3) == 0 ? null : "because", null);
        witness.aboutToDecide(step);
        var events = contract.decide(decision, mandate, () -> "BA-1", now);
        witness.decided(step, decision, mandate, events);
        return "decided " + verdict + (step.decision().underEscalation() ? " under escalation" : "")
                + (mandate.isDelegated() ? " by deed" : "")
                + (events.size() > 1 ? " and approved" : "");
    }

    private Mandate mandate(Caller by) {
        return deeds.isEmpty() || random.nextBoolean()
                ? Mandate.own(by)
                : pick(deeds).mandateOf(by, today());
    }

    /** Somebody whom the step asks for, so that lives get on. */
    private Caller somebodyFor(Route route, RouteStep step) {
        var fit = PEOPLE.stream()
                .filter(person -> route.demands(step).stream().anyMatch(Mandate.own(person)::covers))
                .toList();
        return fit.isEmpty() ? pick(PEOPLE) : pick(fit);
    }

    /** The latest, or null before the first submission. */
    private Route someRoute() {
        return witness.everSubmitted() ? contract.approval().route() : null;
    }

    private ContractTerms terms() {
        var price = new BigDecimal(pick(PRICES));
        var floor = random.nextInt(4) == 0 ? price.add(BigDecimal.ONE) : BigDecimal.ONE;
        return new ContractTerms(
                "am",
                List.of(new ContractLine("SKU-1", "轴承", "件", BigDecimal.ONE, price, floor)),
                null,
                "送货上门",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 1, 1),
                List.of(new PaymentTerm(LocalDate.of(2026, 6, 1), price)),
                null,
                null,
                null,
                false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Caller person(String id, String office, String... roles) {
        return new Caller(id, id, Set.of(roles), office == null ? Set.of() : Set.of(office));
    }
}
