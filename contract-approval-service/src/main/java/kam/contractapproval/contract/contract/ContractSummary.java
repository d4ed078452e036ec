package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;

/** A contract in a list; the amount in CNY and the end are those in force. */
record ContractSummary(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        Person accountManager,
        UUID applicationId,
        ContractStatus status,
        int revision,
        BigDecimal amount,
        UUID amends,
        LocalDate endsOn,
        boolean signedBeforeApproval) {

    static ContractSummary of(Contract contract) {
        var party = contract.party();
        return new ContractSummary(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.customerName(),
                party.office(),
                Person.of(contract.content().accountManager()),
                party.applicationId(),
                contract.status(),
                contract.approval().revision(),
                contract.inForce().amount(),
                contract.amends(),
                contract.performance().expiry() == null
                        ? null
                        : contract.performance().expiry().endsOn(),
                contract.signature() != null && contract.signature().signedBeforeApproval());
    }
}
