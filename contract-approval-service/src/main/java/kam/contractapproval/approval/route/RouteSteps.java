package kam.contractapproval.approval.route;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.PolicyStep;

/** The steps of a route in order: stage follows stage, and the steps of one stage are open together (会签). */
@Embeddable
class RouteSteps {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "route_id", nullable = false, updatable = false)
    @OrderBy("stage, code")
    private List<RouteStep> steps = new ArrayList<>();

    RouteSteps() {}

    RouteSteps(List<PolicyStep> asked) {
        asked.forEach(step -> steps.add(new RouteStep(step)));
    }

    void openNextStage(Instant at) {
        var unsettled = steps.stream().filter(step -> !step.isSettled()).toList();
        int next = unsettled.stream().mapToInt(RouteStep::stage).min().orElse(0);
        unsettled.stream()
                .filter(step -> step.stage() == next && !step.isOpen())
                .forEach(step -> step.open(at));
    }

    /** Asks this role to sign in the same stage as the step, which its author has signed. */
    void askBeside(RouteStep signed, String role) {
        steps.add(signed.beside(role));
    }

    /** Nothing that is still open can be decided any more. */
    void end() {
        steps.stream().filter(step -> !step.isSettled()).forEach(RouteStep::end);
    }

    boolean areSigned() {
        return steps.stream().allMatch(RouteStep::isSigned);
    }

    boolean areSignedBut(RouteStep step) {
        return others(step).allMatch(RouteStep::isSigned);
    }

    /** Whether this person is asked by name for another step than this. */
    boolean askAlso(String person, RouteStep step) {
        return others(step).anyMatch(other -> person.equals(other.assignee()));
    }

    private Stream<RouteStep> others(RouteStep step) {
        return steps.stream().filter(other -> other != step);
    }

    Optional<RouteStep> find(UUID stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** Everyone who acted or was acted for. */
    Stream<String> people() {
        return steps.stream().map(RouteStep::decision).flatMap(StepDecision::people);
    }

    List<RouteStep> open() {
        return steps.stream().filter(RouteStep::isOpen).toList();
    }

    List<RouteStep> all() {
        return List.copyOf(steps);
    }
}
