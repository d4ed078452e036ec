package kam.contractapproval.trade.invoice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.SignedContracts.SignedContract;
import kam.events.InvoiceEvent.InvoiceIssued;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.Immutable;

/**
 * An invoice as it was written (发票记录). Never changed: what is wrong is taken back by red-letter invoices (红字), each a
 * part of it or the whole. All prices are with VAT (含税). Source: requirement A20.
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

    /** Takes back as much as the correction says. */
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

    /**
     * Takes a part of it back, given all red letters that there are of it; under its contract, of which the account
     * manager may be another by now. All together never take back more than was invoiced, in amount or in tax; what they
     * leave is an amount with the tax that belongs to it, so that the whole can be taken back in the end.
     */
    Invoice correct(
            RedLetter correction,
            List<Invoice> redLetters,
            SignedContract contract,
            LocalDate today,
            String by,
            Instant at) {
        if (corrects != null) {
            throw new Problem(InvoiceProblem.IS_A_CORRECTION, Wording.of("红冲发票 {0} | It corrects {0}", corrects));
        }
        var open = open(redLetters);
        if (open.amount().signum() == 0) {
            throw new Problem(InvoiceProblem.ALREADY_CORRECTED, Wording.of("发票 {0} | Invoice {0}", number));
        }
        mustBePast(correction.invoicedOn(), today);
        if (correction.invoicedOn().isBefore(invoicedOn)) {
            throw new Problem(
                            InvoiceProblem.BEFORE_THE_INVOICE,
                            Wording.of("发票开具于 {0} | The invoice is of {0}", invoicedOn))
                    .at("/invoicedOn", CommonFault.NOT_BEFORE.with("day", invoicedOn));
        }
        mustLeave(open, correction);
        return new Invoice(this, correction, contract.accountManager(), by, at);
    }

    private static void mustLeave(Vat open, RedLetter correction) {
        var taken = correction.vat(open.taxRate());
        var rest = open.plus(taken.negated());
        if (rest.amount().signum() < 0) {
            throw notSoMuch(InvoiceProblem.EXCEEDS_INVOICE, open)
                    .at("/amount", CommonFault.AT_MOST.with("max", open.amount().toPlainString()));
        }
        taken.mustFit();
        if (rest.taxAmount().signum() < 0) {
            throw notSoMuch(InvoiceProblem.EXCEEDS_INVOICE, open)
                    .at(
                            "/taxAmount",
                            CommonFault.AT_MOST.with("max", open.taxAmount().toPlainString()));
        }
        if (!rest.fits()) {
            throw notSoMuch(InvoiceProblem.TAX_LEFT_DOES_NOT_FIT, open).at("/taxAmount", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private static Problem notSoMuch(InvoiceProblem code, Vat open) {
        return new Problem(
                code,
                Wording.of(
                        "尚未红冲 {0} 元，其中税额 {1} 元 | Not taken back yet are {0} CNY with {1} CNY of tax",
                        open.amount().toPlainString(), open.taxAmount().toPlainString()));
    }

    /** What its red letters, all that there are, have left of it. */
    private Vat open(List<Invoice> redLetters) {
        return redLetters.stream().map(red -> red.vat).reduce(vat, Vat::plus);
    }

    private static void mustBePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Problem(InvoiceProblem.DATED_IN_THE_FUTURE, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/invoicedOn", CommonFault.NOT_AFTER.with("day", today));
        }
    }

    UUID contractId() {
        return contractId;
    }

    /** The invoice that it takes back, in whole or in part; null unless it is a red letter. */
    UUID corrects() {
        return corrects;
    }

    @Override
    public String office() {
        return office;
    }

    /** With what its red letters, all that there are, have left of it. */
    InvoiceView view(List<Invoice> redLetters) {
        var open = corrects == null ? open(redLetters) : null;
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
                open == null ? null : open.amount(),
                open == null ? null : open.taxAmount(),
                redLetters.stream().map(Invoice::id).toList(),
                Person.of(recordedBy),
                recordedAt,
                version());
    }
}
