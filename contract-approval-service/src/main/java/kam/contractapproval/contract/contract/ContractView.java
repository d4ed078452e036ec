package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.contractapproval.contract.contract.Approval.Filing;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.contractapproval.contract.contract.Contract.Signature;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * A contract as our own people see it; amounts in CNY. The digest is that of the revision in approval or approved,
 * absent on a draft. The internal annex (内部附件) never goes to the customer. Terms and amount are those that were
 * signed; amount and terms in force are there once an amendment has changed them. {@code endsOn} is the last day of the
 * term in force, absent before it has effect.
 */
record ContractView(
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
        ContractTerms terms,
        List<InternalPrice> internalAnnex,
        List<Enclosure> enclosures,
        String digest,
        Person submittedBy,
        Filing filing,
        Signature signature,
        Succession succession,
        UUID amendedBy,
        BigDecimal amountInForce,
        ContractTerms termsInForce,
        LocalDate endsOn,
        Termination termination,
        CustomerNotice customerNotice,
        long version)
        implements Versioned {

    /** Prices in CNY per unit; the settlement price is frozen at submission, absent before. */
    record InternalPrice(int line, BigDecimal floorPrice, BigDecimal settlementPrice, boolean underFloor) {}

    static ContractView of(Contract contract) {
        var party = contract.party();
        var content = contract.content();
        var route = contract.approval().hasRoute() ? contract.approval().route() : null;
        var performance = contract.performance();
        var amendment = performance.amendment();
        return new ContractView(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.customerName(),
                party.office(),
                Person.of(content.accountManager()),
                party.applicationId(),
                contract.status(),
                contract.approval().revision(),
                content.amount(),
                content.terms(),
                internalAnnex(content),
                content.enclosures(),
                route == null ? null : route.digest(),
                route == null ? null : Person.of(route.submittedBy()),
                contract.approval().filing(),
                contract.signature(),
                contract.succession(),
                amendment == null ? null : amendment.id(),
                amendment == null ? null : amendment.content().amount(),
                amendment == null ? null : amendment.content().terms(),
                performance.expiry() == null ? null : performance.expiry().endsOn(),
                performance.termination(),
                performance.notice(),
                contract.version());
    }

    private static List<InternalPrice> internalAnnex(ContractContent content) {
        var lines = content.terms().lines();
        var frozen = content.settlementPrices();
        var underFloor = content.linesUnderFloor();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new InternalPrice(
                        i + 1,
                        lines.get(i).floorPrice(),
                        frozen.isEmpty() ? null : frozen.get(i),
                        underFloor.contains(i + 1)))
                .toList();
    }
}
