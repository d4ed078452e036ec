package kam.contractapproval.contract;

import java.util.List;
import java.util.stream.IntStream;
import kam.contractapproval.route.RouteStep;
import kam.events.contract.AgreedLine;
import kam.events.contract.ApprovalOverdue;
import kam.events.contract.ContractApproved;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractEvent;
import kam.events.contract.ContractRejected;
import kam.events.contract.ContractReturned;
import kam.events.contract.ContractStepSigned;
import kam.events.contract.ContractSubmitted;
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
        var terms = content.terms();
        var prices = content.settlementPrices();
        return new ContractEffective(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                content.accountManager(),
                content.amount(),
                contract.signature().signedOn(),
                contract.signature().effectiveFrom(),
                terms.validUntil(),
                IntStream.range(0, prices.size())
                        .mapToObj(i -> new AgreedLine(
                                i + 1,
                                terms.lines().get(i).sku(),
                                terms.lines().get(i).product(),
                                terms.lines().get(i).unit(),
                                terms.lines().get(i).quantity(),
                                terms.lines().get(i).unitPrice(),
                                prices.get(i)))
                        .toList(),
                IntStream.range(0, terms.instalments().size())
                        .mapToObj(i -> new Instalment(
                                i + 1,
                                terms.instalments().get(i).dueOn(),
                                terms.instalments().get(i).amount()))
                        .toList());
    }
}
