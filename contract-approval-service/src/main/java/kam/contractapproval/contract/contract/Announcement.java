package kam.contractapproval.contract.contract;

import java.util.List;
import kam.contractapproval.approval.route.RouteStep;
import kam.events.ContractEvent;
import kam.events.ContractEvent.ApprovalOverdue;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractRejected;
import kam.events.ContractEvent.ContractReturned;
import kam.events.ContractEvent.ContractStepSigned;
import kam.events.ContractEvent.ContractSubmitted;
import kam.events.ContractEvent.ContractWithdrawn;

/** What others hear of a contract until it is signed: each event filled from the contract as it stands. */
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
                step.decision().decidedBy(),
                step.decision().onBehalfOf(),
                step.decision().delegationId(),
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
                step.decision().decidedBy(),
                step.decision().comment());
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
                step.decision().decidedBy(),
                step.decision().comment());
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
}
