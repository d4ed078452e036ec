package kam.contractapproval.contract;

import java.util.List;
import java.util.stream.IntStream;
import kam.contractapproval.route.RouteStep;
import kam.events.contract.AgreedLine;
import kam.events.contract.ApprovalOverdue;
import kam.events.contract.ContractAmended;
import kam.events.contract.ContractApproved;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractEvent;
import kam.events.contract.ContractExpiring;
import kam.events.contract.ContractRejected;
import kam.events.contract.ContractReturned;
import kam.events.contract.ContractStepSigned;
import kam.events.contract.ContractSubmitted;
import kam.events.contract.ContractTerminated;
import kam.events.contract.ContractWithdrawn;
import kam.events.contract.Instalment;

/** What others hear of a contract: each event filled from the contract as it stands. */
final class Announcement {
    private Announcement() {}

    static ContractSubmitted submitted(Contract contract) {
        var party = contract.party();
        var route = contract.approval().route();
        return new ContractSubmitted(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.office(),
                contract.content().accountManager(),
                party.applicationId(),
                contract.approval().route().revision(),
                contract.content().amount(),
                route.tier(),
                route.policyVersion(),
                route.digest());
    }

    /** Of a signature, and of the approval if it was the last one. */
    static List<ContractEvent> signed(Contract contract, RouteStep step) {
        return contract.status() == ContractStatus.APPROVED
                ? List.of(stepSigned(contract, step), approved(contract))
                : List.of(stepSigned(contract, step));
    }

    private static ContractStepSigned stepSigned(Contract contract, RouteStep step) {
        return new ContractStepSigned(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.content().accountManager(),
                contract.approval().route().revision(),
                step.code(),
                step.decidedBy(),
                step.onBehalfOf(),
                step.delegationId(),
                contract.approval().route().digest());
    }

    private static ContractApproved approved(Contract contract) {
        var party = contract.party();
        return new ContractApproved(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.office(),
                contract.content().accountManager(),
                party.applicationId(),
                contract.approval().route().revision(),
                contract.content().amount(),
                contract.approval().route().tier(),
                contract.approval().filing().filingNumber(),
                contract.approval().filing().filedDigest());
    }

    static ContractReturned returned(Contract contract, RouteStep step) {
        var party = contract.party();
        return new ContractReturned(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.office(),
                contract.content().accountManager(),
                party.applicationId(),
                contract.approval().route().revision(),
                step.decidedBy(),
                step.comment());
    }

    static ContractRejected rejected(Contract contract, RouteStep step) {
        var party = contract.party();
        return new ContractRejected(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.office(),
                contract.content().accountManager(),
                party.applicationId(),
                contract.approval().route().revision(),
                step.decidedBy(),
                step.comment());
    }

    static ContractWithdrawn withdrawn(Contract contract) {
        var party = contract.party();
        return new ContractWithdrawn(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.office(),
                contract.content().accountManager(),
                party.applicationId(),
                contract.approval().route().revision());
    }

    static ApprovalOverdue overdue(Contract contract, RouteStep step) {
        return new ApprovalOverdue(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.content().accountManager(),
                contract.approval().route().revision(),
                step.code(),
                step.role(),
                step.openedAt(),
                step.reminders(),
                step.escalatedTo());
    }

    static ContractEffective effective(Contract contract) {
        var content = contract.content();
        return new ContractEffective(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                content.accountManager(),
                content.amount(),
                contract.signature().signedOn(),
                contract.signature().effectiveFrom(),
                content.terms().validUntil(),
                lines(content),
                instalments(content.terms().instalments()));
    }

    static ContractAmended amended(Contract contract, Contract amendment) {
        var content = amendment.content();
        return new ContractAmended(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                content.accountManager(),
                amendment.id(),
                amendment.number(),
                content.amount(),
                amendment.signature().signedOn(),
                amendment.signature().effectiveFrom(),
                content.terms().validUntil(),
                lines(content),
                instalments(content.terms().instalments()));
    }

    private static List<AgreedLine> lines(ContractContent content) {
        var lines = content.terms().lines();
        var prices = content.settlementPrices();
        return IntStream.range(0, prices.size())
                .mapToObj(i -> new AgreedLine(
                        i + 1,
                        lines.get(i).sku(),
                        lines.get(i).product(),
                        lines.get(i).unit(),
                        lines.get(i).quantity(),
                        lines.get(i).unitPrice(),
                        prices.get(i)))
                .toList();
    }

    private static List<Instalment> instalments(List<PaymentTerm> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(i ->
                        new Instalment(i + 1, terms.get(i).dueOn(), terms.get(i).amount()))
                .toList();
    }

    static ContractTerminated terminated(Contract contract) {
        var termination = contract.performance().termination();
        return new ContractTerminated(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.inForce().accountManager(),
                termination.terminationReason(),
                termination.terminatesOn(),
                termination.terminationAskedBy(),
                termination.terminationConfirmedBy());
    }

    static ContractExpiring expiring(Contract contract) {
        return new ContractExpiring(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.inForce().accountManager(),
                contract.performance().expiry().endsOn());
    }
}
