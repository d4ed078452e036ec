package kam.contractapproval.trade.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.contractapproval.contract.contract.SignedContracts;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;
import kam.kit.problem.Wording;

/**
 * Records invoices. The contract is locked first, so that its sum, and that of the red letters of each of its invoices,
 * hold for any number of them at once.
 */
@ApplicationScoped
class InvoiceService {
    private final InvoiceRepository invoices;
    private final KnownDeliveries deliveries;
    private final SignedContracts contracts;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    InvoiceService(
            InvoiceRepository invoices,
            KnownDeliveries deliveries,
            SignedContracts contracts,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    InvoiceView record(NewInvoice written) {
        var contract = contracts.locked(written.contractId());
        var invoice = new Invoice(
                written, contract, calendar.today(), signedIn.caller().id(), clock.instant());
        mustBeNew(written.number());
        mustNotExceed(
                InvoiceProblem.EXCEEDS_CONTRACT,
                invoices.invoicedUnder(contract.id()),
                written.amount(),
                contract.amount());
        if (written.deliveryId() != null) {
            var delivery = deliveries.of(contract.id(), written.deliveryId());
            mustNotExceed(
                    InvoiceProblem.EXCEEDS_DELIVERY,
                    invoices.invoicedFor(written.deliveryId()),
                    written.amount(),
                    delivery.value());
        }
        return kept(invoice);
    }

    private static void mustNotExceed(ProblemCode code, BigDecimal before, BigDecimal amount, BigDecimal most) {
        var sum = before.add(amount);
        if (sum.compareTo(most) > 0) {
            throw new Problem(
                            code,
                            Wording.of(
                                    "将为 {0} 元，上限 {1} 元 | It would be {0} of {1} CNY",
                                    sum.toPlainString(), most.toPlainString()))
                    .at(
                            "/amount",
                            CommonFault.AT_MOST.with(
                                    "max", most.subtract(before).toPlainString()));
        }
    }

    @Transactional
    InvoiceView correct(UUID id, RedLetter correction) {
        var invoice = invoices.visible(id);
        var contract = contracts.locked(invoice.contractId());
        var red = invoice.correct(
                correction,
                invoices.redLettersOf(List.of(id)),
                contract,
                calendar.today(),
                signedIn.caller().id(),
                clock.instant());
        mustBeNew(correction.number());
        return kept(red);
    }

    private void mustBeNew(String number) {
        if (invoices.has(number)) {
            throw new Problem(InvoiceProblem.NUMBER_TAKEN, Wording.of("发票号码 {0} | Number {0}", number))
                    .at("/number", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private InvoiceView kept(Invoice invoice) {
        invoices.persist(invoice);
        outbox.appendAll(invoice, invoice.told());
        return invoice.view(List.of());
    }

    @Transactional
    InvoiceView read(UUID id) {
        return invoices.visible(id).view(invoices.redLettersOf(List.of(id)));
    }

    @Transactional
    Page<InvoiceView> list(PageRequest page, UUID contractId, UUID deliveryId, UUID customerId) {
        var found = invoices.list(page, contractId, deliveryId, customerId);
        var redLetters = invoices
                .redLettersOf(found.items().stream().map(Invoice::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Invoice::corrects));
        return found.map(invoice -> invoice.view(redLetters.getOrDefault(invoice.id(), List.of())));
    }
}
