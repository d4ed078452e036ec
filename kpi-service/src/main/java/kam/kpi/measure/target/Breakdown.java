package kam.kpi.measure.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kam.kit.problem.Problem;

/**
 * How the targets of one indicator and period are broken down (目标分解): the persons of an office may not have more
 * than the office, nor the offices more than the whole. A target above that is not set yet limits nothing.
 * Source: 大客户业务管理规定 (二)1, requirement K6.
 */
record Breakdown(List<Target> targets) {

    /** Refuses when the parts of any target add up to more than it. */
    void mustHold() {
        for (var target : targets) {
            var parts = partsOf(target);
            if (!parts.isEmpty() && sum(parts).compareTo(target.value()) > 0) {
                throw new Problem(
                        TargetProblem.BREAKDOWN_EXCEEDS,
                        "%s has %s, its parts add up to %s"
                                .formatted(
                                        target.isWhole() ? "The whole" : "Office " + target.office(),
                                        target.value().toPlainString(),
                                        sum(parts).toPlainString()));
            }
        }
    }

    Optional<Target> whole() {
        return targets.stream().filter(Target::isWhole).findFirst();
    }

    Optional<Target> ofOffice(String office) {
        return targets.stream()
                .filter(target -> target.isOfOffice() && target.office().equals(office))
                .findFirst();
    }

    List<Target> ofOffices() {
        return targets.stream().filter(Target::isOfOffice).toList();
    }

    List<Target> ofPersons(String office) {
        return targets.stream()
                .filter(target -> target.isOfPerson() && Objects.equals(target.office(), office))
                .toList();
    }

    /** The offices that have a target, or a person with one. */
    List<String> offices() {
        return targets.stream()
                .map(Target::office)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    static BigDecimal sum(List<Target> parts) {
        return parts.stream().map(Target::value).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private List<Target> partsOf(Target target) {
        if (target.isOfPerson()) {
            return List.of();
        }
        return target.isWhole() ? ofOffices() : ofPersons(target.office());
    }
}
