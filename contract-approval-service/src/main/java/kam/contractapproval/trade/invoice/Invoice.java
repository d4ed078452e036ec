package kam.contractapproval.trade.invoice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.contract.SignedContracts.SignedContract;
import kam.events.InvoiceEvent.InvoiceIssued;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import org.hibernate.annotations.Immutable;

/**
 * An invoice as it was written (发票记录). Never changed: what is wrong is taken back by a red-letter invoice (红字), once.
 * All prices are with VAT (含税). Source: requirement A20.
 */
@Entity
@Immutable
@Table(name = "invoice")
class Invoice extends AggregateRoot {
    private String number;
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private UUID deliveryId;
    private UUID corrects;
    private String reason;
    private LocalDate invoicedOn;

    @Embedded
    private Vat vat;

    private String recordedBy;
    private Instant recordedAt;

    Invoice() {}

    Invoice(NewInvoice written, SignedContract contract, LocalDate today, String by, Instant at) {
        mustBePast(written.invoicedOn(), today);
        written.vat().mustFit();
        this.number = written.number();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.deliveryId = written.deliveryId();
        this.invoicedOn = written.invoicedOn();
        this.vat = written.vat();
        this.recordedBy = by;
        this.recordedAt = at;
        tell(issued(contract.accountManager()));
    }

    /** Takes back as much as the correction says, up to what was invoiced. */
    private Invoice(Invoice wrong, RedLetter correction, String accountManager, String by, Instant at) {
        this.number = correction.number();
        this.contractId = wrong.contractId;
        this.contractNumber = wrong.contractNumber;
        this.customerId = wrong.customerId;
        this.office = wrong.office;
        this.deliveryId = wrong.deliveryId;
        this.corrects = wrong.id();
        this.reason = correction.reason();
        this.invoicedOn = correction.invoicedOn();
        this.vat = correction.vat(wrong.vat.taxRate()).negated();
        this.recordedBy = by;
        this.recordedAt = at;
        tell(issued(accountManager));
    }

    private InvoiceIssued issued(String accountManager) {
        return new InvoiceIssued(
                id(),
                number,
                contractId,
                customerId,
                office,
                accountManager,
                deliveryId,
                vat.amount(),
                vat.taxRate(),
                vat.taxAmount(),
                invoicedOn,
                corrects);
    }

    /** Under its contract, of which the account manager may be another by now. */
    Invoice correct(RedLetter correction, SignedContract contract, LocalDate today, String by, Instant at) {
        if (corrects != null) {
            throw new Problem(InvoiceProblem.IS_A_CORRECTION, "It corrects " + corrects);
        }
        mustBePast(correction.invoicedOn(), today);
        if (correction.invoicedOn().isBefore(invoicedOn)) {
            throw new Problem(InvoiceProblem.BEFORE_THE_INVOICE, "The invoice is of " + invoicedOn)
                    .at("/invoicedOn", "before " + invoicedOn);
        }
        if (correction.amount().compareTo(vat.amount()) > 0) {
            throw new Problem(InvoiceProblem.EXCEEDS_INVOICE, "Invoiced were " + vat.amount())
                    .at("/amount", "at most " + vat.amount());
        }
        correction.vat(vat.taxRate()).mustFit();
        return new Invoice(this, correction, contract.accountManager(), by, at);
    }

    private static void mustBePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Problem(InvoiceProblem.DATED_IN_THE_FUTURE, "Today is " + today)
                    .at("/invoicedOn", "in the future");
        }
    }

    UUID contractId() {
        return contractId;
    }

    BigDecimal amount() {
        return vat.amount();
    }

    @Override
    public String office() {
        return office;
    }

    InvoiceView view() {
        return new InvoiceView(
                id(),
                number,
                contractId,
                contractNumber,
                customerId,
                office,
                deliveryId,
                corrects,
                reason,
                invoicedOn,
                vat.amount(),
                vat.taxRate(),
                vat.taxAmount(),
                Person.of(recordedBy),
                recordedAt,
                version());
    }
}
