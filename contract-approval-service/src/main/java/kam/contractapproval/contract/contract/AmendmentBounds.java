package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import kam.contractapproval.contract.contract.Fulfilment.Bound;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** No amendment goes below what was ordered, shipped, delivered or paid under its contract. Source: requirement A21. */
@ApplicationScoped
class AmendmentBounds {
    private final Instance<Fulfilment> fulfilments;

    AmendmentBounds(@Any Instance<Fulfilment> fulfilments) {
        this.fulfilments = fulfilments;
    }

    /** Refuses with 409, and says by what; what is kept as it is in force goes below nothing. */
    void mustHold(Contract amended, ContractTerms terms) {
        var inForce = amended.inForce().terms();
        fulfilments.stream()
                .flatMap(fulfilment -> fulfilment.of(amended.id()).stream())
                .filter(bound -> proposed(bound, terms).compareTo(bound.least()) < 0
                        && proposed(bound, terms).compareTo(proposed(bound, inForce)) < 0)
                .findFirst()
                .ifPresent(bound -> {
                    throw new Problem(ContractProblem.BELOW_WHAT_WAS_DONE, text(bound))
                            .at(
                                    bound.line() == null
                                            ? "/terms/lines"
                                            : "/terms/lines/" + (bound.line() - 1) + "/quantity",
                                    CommonFault.NOT_ACCEPTABLE);
                });
    }

    private static BigDecimal proposed(Bound bound, ContractTerms terms) {
        if (bound.line() == null) {
            return terms.amount();
        }
        return bound.line() > terms.lines().size()
                ? BigDecimal.ZERO
                : terms.lines().get(bound.line() - 1).quantity();
    }

    private static Wording text(Bound bound) {
        return bound.line() == null
                ? Wording.of("{done} {least} 元 | {least} CNY {done}")
                        .with("least", bound.least().toPlainString())
                        .with("done", bound.done())
                : Wording.of("第 {line} 行{done} {least} | Of line {line} {least} {done}")
                        .with("line", bound.line())
                        .with("least", bound.least().toPlainString())
                        .with("done", bound.done());
    }
}
