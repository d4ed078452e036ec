package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractExpiring;
import kam.events.ContractEvent.ContractTerminated;
import kam.events.ContractEvent.Instalment;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;

/** What others hear of a contract from its signature on: each event filled from the contract as it stands. */
final class EffectAnnouncement {
    private EffectAnnouncement() {}

    static ContractEffective effective(Contract contract, Map<Sku, RegisteredProduct> products) {
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
                lines(content, products),
                instalments(content.terms().instalments()),
                content.hasLines() ? "PURCHASE" : "AGREEMENT",
                content.terms().cooperationMode(),
                contract.renews());
    }

    static ContractAmended amended(Contract contract, Contract amendment, Map<Sku, RegisteredProduct> products) {
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
                lines(content, products),
                instalments(content.terms().instalments()));
    }

    private static List<AgreedLine> lines(ContractContent content, Map<Sku, RegisteredProduct> products) {
        var lines = content.terms().lines();
        var prices = content.settlementPrices();
        var units = content.agreedUnits();
        return IntStream.range(0, prices.size())
                .mapToObj(i -> line(i + 1, lines.get(i), prices.get(i), units.get(i), products))
                .toList();
    }

    private static AgreedLine line(
            int number,
            ContractLine line,
            BigDecimal settlementPrice,
            AgreedUnit unit,
            Map<Sku, RegisteredProduct> products) {
        var product = Optional.ofNullable(products.get(Sku.of(line.sku())));
        return new AgreedLine(
                number,
                product.map(RegisteredProduct::sku).orElse(line.sku()),
                line.product(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                settlementPrice,
                unit.ownUnit(),
                unit.factor());
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
                termination.terminationAskedBy().id(),
                termination.terminationConfirmedBy().id());
    }

    /** Of an end by the customer's notice, which nobody confirms. */
    static ContractTerminated noticed(Contract contract, LocalDate lastDay) {
        var notice = contract.performance().notice();
        return new ContractTerminated(
                contract.id(),
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.inForce().accountManager(),
                notice.noticeGround(),
                lastDay,
                notice.noticeRecordedBy().id(),
                notice.noticeRecordedBy().id(),
                notice.noticeArrivedOn());
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
