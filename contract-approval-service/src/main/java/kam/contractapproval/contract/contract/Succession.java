package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Which contract this one amends (变更) or renews (续签), one of the two, and why; and the drafts that do. Source:
 * requirement A16.
 */
@Embeddable
record Succession(UUID amends, UUID renews, String successionReason) {

    /** A draft of an amendment to a contract; its tier is never less than what is in force asks for. */
    static Contract amendment(Contract contract, String number, NewAmendment wish) {
        mustFit(contract, wish.terms());
        var succession = new Succession(contract.id(), null, wish.reason());
        return new Contract(number, contract.party().withoutApplication(), wish.terms(), succession);
    }

    /** Refuses terms that an amendment of the contract cannot have now. */
    static void mustFit(Contract contract, ContractTerms terms) {
        contract.mustBeInEffect();
        terms.mustKeepLinesOf(contract.inForce().terms());
        terms.mustLeaveSomething();
    }

    /** A draft on the same terms for the time after a contract. */
    static Contract renewal(Contract contract, String number, NewRenewal wish) {
        contract.mustBeNoAmendment();
        if (!contract.status().isOrWasInEffect()) {
            throw new Problem(
                    ContractProblem.WRONG_STATUS,
                    Wording.of("合同{status} | The contract is {status}").with("status", Called.of(contract.status())));
        }
        var terms = contract.inForce().terms();
        wish.mustFollow(terms.validUntil());
        return new Contract(
                number,
                contract.party().withoutApplication(),
                terms.renewed(wish.validFrom(), wish.validUntil()),
                new Succession(null, contract.id(), null));
    }

    /**
     * What a contract is to say instead, in full, and why. A line keeps its number, product and unit; what is given up has
     * the quantity 0, what is new stands behind.
     */
    record NewAmendment(
            @NotBlank @Size(max = 2000) String reason,
            @Valid @NotNull ContractTerms terms) {}
}
