package kam.contractapproval.reports.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicy.Tiering;
import kam.contractapproval.approval.policy.Basis;
import kam.contractapproval.approval.policy.PolicyStep;

/**
 * Replays past routes, customer by customer and in their order, under another policy, by the same rule that tiers a
 * contract. Routes before the period only count with those in it. Source: requirement A9.
 */
class Replay {
    private static final int MOST_EXAMPLES = 20;

    private final ApprovalPolicy policy;
    private final IntFunction<ApprovalPolicy> versions;
    private final Window window;
    private final Map<Integer, Map<Integer, List<PolicyStep>>> steps = new HashMap<>();
    private final Map<String, long[]> load = new TreeMap<>();
    private final Map<Integer, Map<Integer, Long>> moves = new TreeMap<>();
    private final List<Simulation.Example> examples = new ArrayList<>();
    private long routes;
    private long changed;
    private long stepsBefore;
    private long stepsAfter;
    private long floorReasons;

    /** The policy to try, and all versions by their number, for what the past ones asked. */
    Replay(ApprovalPolicy policy, IntFunction<ApprovalPolicy> versions, Window window) {
        this.policy = policy;
        this.versions = versions;
        this.window = window;
    }

    void next(PastRoute route, boolean inPeriod) {
        var others = window.before(route);
        if (inPeriod) {
            count(route, policy.tiering(new Basis(route.amount(), route.underFloor(), List.of(), others, List.of())));
        }
        window.add(route);
    }

    private void count(PastRoute route, Tiering tiering) {
        int to = tiering.tier().tier();
        var before = stepsOf(route.policyVersion(), route.tier());
        var after = stepsOf(policy.version(), to);
        routes++;
        stepsBefore += before.size();
        stepsAfter += after.size();
        before.forEach(step -> loadOf(step)[0]++);
        after.forEach(step -> loadOf(step)[1]++);
        moves.computeIfAbsent(route.tier(), from -> new TreeMap<>()).merge(to, 1L, Long::sum);
        floorReasons += tiering.needsFloorReason() ? 1 : 0;
        if (!asksTheSame(before, after)) {
            changed++;
            keepExample(route, to, tiering.basis().others());
        }
    }

    private void keepExample(PastRoute route, int to, BigDecimal others) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(new Simulation.Example(
                    route.contractId(),
                    route.number(),
                    route.office(),
                    route.amount(),
                    others,
                    route.underFloor(),
                    route.tier(),
                    to));
        }
    }

    private static boolean asksTheSame(List<PolicyStep> before, List<PolicyStep> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            var one = before.get(i);
            var other = after.get(i);
            if (one.stage() != other.stage()
                    || one.kind() != other.kind()
                    || !one.role().equals(other.role())) {
                return false;
            }
        }
        return true;
    }

    private long[] loadOf(PolicyStep step) {
        return load.computeIfAbsent(step.role(), role -> new long[2]);
    }

    private List<PolicyStep> stepsOf(int version, int tier) {
        return steps.computeIfAbsent(version, number -> new HashMap<>()).computeIfAbsent(tier, number -> {
            var asked = version == policy.version() ? policy : versions.apply(version);
            return asked.stepsOf(asked.tier(tier));
        });
    }

    Simulation result(SimulationRequest request) {
        return new Simulation(
                policy.version(),
                request.submittedFrom(),
                request.submittedUntil(),
                routes,
                changed,
                stepsBefore,
                stepsAfter,
                floorReasons,
                moves.entrySet().stream()
                        .flatMap(from -> from.getValue().entrySet().stream()
                                .map(to -> new Simulation.Move(from.getKey(), to.getKey(), to.getValue())))
                        .toList(),
                load.entrySet().stream()
                        .map(role -> new Simulation.Load(role.getKey(), role.getValue()[0], role.getValue()[1]))
                        .toList(),
                List.copyOf(examples));
    }
}
