package kam.contractapproval.contract.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.Snapshot;
import kam.contractapproval.approval.delegation.Deed;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.PolicyFixture;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Reassignment;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.contractapproval.contract.contract.Succession.NewAmendment;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;

/**
 * The life of one contract and its amendments in which anybody tries anything, while policies change and people leave,
 * with the witness that watches it.
 */
class RandomLife {
    private static final List<String> PRICES = List.of("5000", "99999.99", "100000", "299999.99", "300000", "700000");
    private static final List<String> SPELLINGS = List.of("SKU-1", "sku-1", " SKU-1 ", "ＳＫＵ-1", "SKU-2");
    private static final List<Caller> PEOPLE = List.of(
            person("clerk", "BJ", Role.OFFICE_CLERK),
            person("manager", "BJ", Role.OFFICE_MANAGER),
            person("second-manager", "BJ", Role.OFFICE_MANAGER),
            person("stranger", "SH", Role.OFFICE_MANAGER),
            person("department", null, Role.KA_APPROVER),
            person("second-department", null, Role.KA_APPROVER),
            person("both", null, Role.KA_APPROVER, Role.DEPUTY_SALES_DIRECTOR),
            person("deputy", null, Role.DEPUTY_SALES_DIRECTOR),
            person("director", null, Role.SALES_DIRECTOR),
            person("boss", null, Role.GENERAL_MANAGER),
            person("accountant", null, Role.FINANCE));
    private static final Map<Integer, ApprovalPolicy> POLICIES = Map.of(
            1, PolicyOfTheSource.version1(),
            2, PolicyFixture.escalatingUnderFloor(),
            3, PolicyFixture.impatient(),
            4, PolicyFixture.lax());

    /** Where somebody let it be: nothing was tried. */
    static final Set<String> IDLE = Set.of(
            "kept", "kept short", "hesitated", "trusted", "waited", "went on", "nothing to amend", "nothing to decide");

    private final Random random;
    private final Contract original;
    private final List<Contract> contracts = new ArrayList<>();
    private final Witness witness;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Caller> principals = new ArrayList<>();
    private final Map<String, PersonChanged> staff = new HashMap<>();
    private ApprovalPolicy policy;
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");

    RandomLife(Random random) {
        this.random = random;
        PEOPLE.forEach(person -> staff.put(person.id(), told(person, null, null, null)));
        this.policy = pick(List.copyOf(POLICIES.values()));
        this.original = new Contract("HT-1", new Party(new UUID(1, 1), "客户", "BJ", null), terms());
        original.draftedBy("clerk");
        contracts.add(original);
        this.witness = new Witness(original);
        witness.drafted(original, "clerk");
    }

    /** One command by somebody; throws the problem by which it is refused. Names what was done. */
    String step() {
        var contract = contracts.get(random.nextInt(3) == 0 ? random.nextInt(contracts.size()) : contracts.size() - 1);
        return switch (random.nextInt(28)) {
            case 0 -> change(contract);
            case 1 -> enclose(contract);
            case 2, 3, 4 -> submit(contract);
            case 5 -> withdraw(contract);
            case 6, 7, 8 -> file(contract);
            case 9, 10 -> chase(contract);
            case 11 -> reassign(contract);
            case 12 -> grant();
            case 13 -> revoke();
            case 14, 15 -> amend();
            case 16 -> end();
            case 17 -> turn();
            default -> decide(contract);
        };
    }

    /** Whether nothing more is to be expected of it. */
    boolean isOver() {
        return original.status() == ContractStatus.TERMINATED || original.status() == ContractStatus.REJECTED;
    }

    String state() {
        return Snapshot.of(contracts) + Snapshot.of(deeds);
    }

    private String change(Contract contract) {
        var by = pick(List.of("clerk", "clerk", "manager"));
        if (random.nextInt(3) == 0) {
            var terms = contract == original ? terms() : amendedTerms();
            if (contract != original) {
                Succession.mustFit(original, terms);
            }
            contract.change(terms, by);
        } else {
            contract.change(contract.content().terms(), by);
        }
        witness.drafted(contract, by);
        return "changed";
    }

    private String enclose(Contract contract) {
        if (random.nextInt(3) > 0) {
            return "kept short";
        }
        contract.enclose(
                new Enclosure("ANNEX", Integer.toHexString(random.nextInt(16)).repeat(64)), "clerk");
        witness.drafted(contract, "clerk");
        return "enclosed";
    }

    /** As who draws one up does: what is agreed on is locked, and one amendment is open at a time. */
    private String amend() {
        var open = contracts.get(contracts.size() - 1);
        if (original.status() != ContractStatus.EFFECTIVE || open != original && isOpen(open)) {
            return "nothing to amend";
        }
        var terms = amendedTerms();
        var amendment = Succession.amendment(original, "HT-" + contracts.size(), new NewAmendment("why", terms));
        amendment.draftedBy("clerk");
        contracts.add(amendment);
        witness.drafted(amendment, "clerk");
        return "amended";
    }

    private static boolean isOpen(Contract amendment) {
        return switch (amendment.status()) {
            case DRAFT, IN_APPROVAL, APPROVED -> true;
            default -> false;
        };
    }

    private String submit(Contract contract) {
        var others = random.nextInt(3) == 0
                ? new OtherContracts(new BigDecimal("100000.00"), List.of("HT-0"))
                : OtherContracts.NONE;
        var by = pick(List.of("clerk", "clerk", "manager"));
        Optional<BigDecimal> listed = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.ONE);
        contract.status().mustBe(ContractStatus.DRAFT);
        if (contract != original) {
            Succession.mustFit(original, contract.content().terms());
        }
        contract.submit(
                policy,
                (sku, unit) -> listed,
                others,
                contract == original ? null : new Agreed(original.inForce(), routesInEffect()),
                new Sender(by, pick(List.of("", "strategic")), now));
        witness.submitted(contract, policy, by, others.amount(), listed.isPresent());
        contract.draftedBy(by);
        witness.drafted(contract, by);
        return contract.approval().route().isShort() ? "submitted on the short route" : "submitted";
    }

    private List<Route> routesInEffect() {
        return Stream.concat(
                        Stream.of(original),
                        contracts.stream().skip(1).filter(amendment -> amendment.signature() != null))
                .map(signed -> signed.approval().route())
                .toList();
    }

    private String withdraw(Contract contract) {
        if (random.nextInt(6) > 0) {
            return "hesitated";
        }
        contract.withdraw();
        return "withdrawn";
    }

    private String file(Contract contract) {
        contract.status().mustBe(ContractStatus.APPROVED);
        var approved = contract.approval().filing().filedDigest();
        var filing = new NewSignature(new UUID(2, 2), approved, today(), today(), null, null, null, null);
        var route = contract.approval().route();
        var by = mandate(pick(random.nextBoolean() ? PEOPLE : PEOPLE.subList(1, 7)));
        var tier = POLICIES.get(route.policyVersion()).tier(route.tier());
        if (contract == original) {
            contract.takeEffect(filing, by, tier, today(), Map.of());
        } else {
            contract.takeEffectOn(original, filing, by, tier, today(), Map.of());
        }
        witness.effective(contract, by);
        return contract == original ? "effective" : "amendment in effect";
    }

    private String chase(Contract contract) {
        now = now.plus(Duration.ofHours(random.nextInt(60)));
        var route = routeOf(contract);
        boolean chased = route != null
                && route.steps().stream().map(step -> step.chase(now)).reduce(false, Boolean::logicalOr);
        return chased ? "chased" : "waited";
    }

    private String reassign(Contract contract) {
        var route = routeOf(contract);
        if (route == null || random.nextBoolean()) {
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
        var principal = pick(random.nextInt(4) == 0 ? PEOPLE : PEOPLE.subList(4, 9));
        deeds.add(Deed.granted(principal, pick(PEOPLE).id(), today(), random.nextInt(20), now));
        principals.add(principal);
        if (deeds.size() > 4) {
            deeds.remove(0);
            principals.remove(0);
        }
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

    /** Asks for the end of the contract, or decides on it, whichever is next. */
    private String end() {
        if (random.nextInt(6) > 0) {
            return "went on";
        }
        if (original.performance().termination() == null) {
            new EarlyEnd(original, List.of()).ask(new NewTermination("why", today()), "clerk", now, today());
            return "end asked for";
        }
        var deciders = EndDeciders.among(routesInEffect(), policy, POLICIES::get);
        var by = mandate(random.nextBoolean() ? pick(PEOPLE) : somebodyFor(deciders));
        var end = new EarlyEnd(original, deciders);
        if (random.nextInt(3) == 0) {
            end.refuse(by);
            witness.endDecided(policy, by);
            return "end refused";
        }
        end.confirm(by, now);
        witness.endDecided(policy, by);
        contracts.stream().skip(1).forEach(amendment -> amendment.endWith(original));
        witness.ended(contracts);
        return "ended";
    }

    /** The world turns: another policy, or somebody leaves for good or for some days. */
    private String turn() {
        if (random.nextBoolean()) {
            policy = pick(List.copyOf(POLICIES.values()));
            return "policy changed";
        }
        var person = somebodyAsked();
        if (random.nextBoolean()) {
            staff.put(person.id(), told(person, today().minusDays(1), null, null));
            return "left";
        }
        staff.put(person.id(), told(person, null, today(), today().plusDays(random.nextInt(4))));
        return "went away";
    }

    /** Whoever is asked by name, where somebody is. */
    private Caller somebodyAsked() {
        var latest = routeOf(contracts.get(contracts.size() - 1));
        var asked = latest == null
                ? List.<String>of()
                : latest.openSteps().stream()
                        .map(RouteStep::assignee)
                        .filter(Objects::nonNull)
                        .toList();
        return asked.isEmpty()
                ? pick(PEOPLE)
                : PEOPLE.stream()
                        .filter(person -> person.id().equals(asked.get(0)))
                        .findFirst()
                        .orElseThrow();
    }

    private static PersonChanged told(Caller person, LocalDate until, LocalDate awayFrom, LocalDate awayUntil) {
        return new PersonChanged(
                new UUID(3, 3),
                person.id(),
                person.id(),
                until == null ? "IN_POST" : "LEFT",
                "position",
                List.copyOf(person.roles()),
                List.copyOf(person.offices()),
                null,
                LocalDate.of(2020, 1, 1),
                until,
                awayFrom,
                awayUntil,
                List.of());
    }

    private boolean isGone(String person) {
        return person != null && staff.get(person).until() != null;
    }

    private String decide(Contract contract) {
        var route = routeOf(contract);
        if (route == null) {
            return "nothing to decide";
        }
        var step = pick(random.nextInt(4) == 0 || route.openSteps().isEmpty() ? route.steps() : route.openSteps());
        if (step.isOpen() && isGone(step.assignee())) {
            route.vacate(step.id(), now);
            return "handed on";
        }
        var by = random.nextInt(4) == 0 ? pick(PEOPLE) : somebodyFor(route.demands(step));
        var mandate = mandate(by);
        var digest = random.nextInt(8) == 0 ? "0".repeat(64) : route.digest();
        var verdict = pick(List.of(
                Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.SIGN, Verdict.RETURN));
        if (random.nextInt(100) == 0) {
            verdict = Verdict.REJECT;
        }
        var decision = new Decision(step.id(), verdict, digest, random.nextInt(3) == 0 ? null : "because", null);
        witness.aboutToDecide(contract, step);
        var events = contract.decide(decision, mandate, () -> "BA-" + contract.number(), now);
        witness.decided(contract, step, decision, mandate, events);
        assertFalse(mandate.isDelegated() && isGone(mandate.principal()), "decided for somebody who has left");
        return "decided " + verdict + (step.decision().underEscalation() ? " under escalation" : "")
                + (mandate.isDelegated() ? " by deed" : "")
                + (events.size() > 1 ? " and approved" : "");
    }

    private Mandate mandate(Caller by) {
        if (deeds.isEmpty() || random.nextInt(3) > 0) {
            return Mandate.own(by);
        }
        var deed = pick(deeds);
        var delegate = PEOPLE.stream()
                .filter(person -> person.id().equals(deed.delegate()))
                .findFirst()
                .orElseThrow();
        return deed.mandateOf(random.nextInt(8) == 0 ? by : delegate, today(), staff.get(deed.principal()));
    }

    /** Somebody who is asked for, so that lives get on. */
    private Caller somebodyFor(List<Demand> demands) {
        var fit = PEOPLE.stream()
                .filter(person -> demands.stream().anyMatch(Mandate.own(person)::covers))
                .toList();
        return fit.isEmpty() ? pick(PEOPLE) : pick(fit);
    }

    /** The latest, or null before the first submission. */
    private Route routeOf(Contract contract) {
        return witness.everSubmitted(contract) ? contract.approval().route() : null;
    }

    private ContractTerms terms() {
        return terms("am", "送货上门", List.of(line("SKU-1", BigDecimal.ONE, new BigDecimal(pick(PRICES)))));
    }

    /** Something else than what is in force: another address, price, quantity, or a line of its own, however it is spelled. */
    private ContractTerms amendedTerms() {
        var agreed = original.inForce().terms();
        var lines = new ArrayList<>(agreed.lines());
        int which = random.nextInt(lines.size());
        var line = lines.get(which);
        return switch (random.nextInt(5)) {
            case 0 -> terms(agreed.accountManager(), agreed.deliveryTerms() + "。", lines);
            case 1 -> terms(pick(List.of("am", "am", "both", "manager")), agreed.deliveryTerms(), lines);
            case 2 -> {
                lines.set(which, line(line.sku(), line.quantity(), new BigDecimal(pick(PRICES))));
                yield terms(agreed.accountManager(), agreed.deliveryTerms(), lines);
            }
            case 3 -> {
                lines.set(which, line(line.sku(), new BigDecimal(random.nextInt(3)), line.unitPrice()));
                yield terms(agreed.accountManager(), agreed.deliveryTerms(), lines);
            }
            default -> {
                if (lines.size() < 4) {
                    lines.set(which, line(line.sku(), BigDecimal.ZERO, line.unitPrice()));
                    lines.add(line(pick(SPELLINGS), BigDecimal.ONE, new BigDecimal(pick(PRICES))));
                }
                yield terms(agreed.accountManager(), agreed.deliveryTerms(), lines);
            }
        };
    }

    private ContractLine line(String sku, BigDecimal quantity, BigDecimal price) {
        var floor = random.nextInt(4) == 0 ? price.add(BigDecimal.ONE) : BigDecimal.ONE;
        return new ContractLine(sku, "轴承", "件", quantity, price, floor);
    }

    private static ContractTerms terms(String manager, String delivery, List<ContractLine> lines) {
        var amount = lines.stream().map(ContractLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var instalments = amount.signum() == 0
                ? List.<PaymentTerm>of()
                : List.of(new PaymentTerm(LocalDate.of(2026, 6, 1), amount));
        return new ContractTerms(
                manager,
                lines,
                null,
                delivery,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 1, 1),
                instalments,
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
