package kam.contractapproval.trade.invoice;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.SignedContracts.SignedContract;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SignedContract contract =
            new SignedContract(UUID.randomUUID(), "HT-1", UUID.randomUUID(), "BJ", "wang", new BigDecimal("100000.00"));

    private final List<Invoice> redLetters = new ArrayList<>();

    @Test
    void redLettersTakeAnInvoiceBackInPartsUntilNothingIsLeft() {
        var invoice = invoice("11300.00", "1300.00");
        takeBack(invoice, "1130.00", "130.00");
        takeBack(invoice, "2260.00", "260.00");
        assertOpen("7910.00", "910.00", invoice);
        assertRefused("exceeds-invoice", () -> takeBack(invoice, "7910.01", "910.00"));
        takeBack(invoice, "7910.00", "910.00");
        assertOpen("0.00", "0.00", invoice);
        assertEquals(
                redLetters.stream().map(Invoice::id).toList(),
                invoice.view(redLetters).redLetters());
        assertRefused("already-corrected", () -> takeBack(invoice, "0.01", "0.00"));
    }

    @Test
    void noMoreTaxIsTakenBackThanWasInvoiced() {
        var invoice = invoice("113.00", "12.10");
        assertRefused("exceeds-invoice", () -> takeBack(invoice, "108.00", "12.11"));
    }

    @Test
    void whatIsLeftIsAnAmountWithTheTaxThatBelongsToIt() {
        var invoice = invoice("1130.00", "131.00");
        assertRefused("tax-left-does-not-fit", () -> takeBack(invoice, "565.00", "64.99"));
        takeBack(invoice, "565.00", "65.00");
        assertRefused("tax-left-does-not-fit", () -> takeBack(invoice, "565.00", "65.99"));
        takeBack(invoice, "565.00", "66.00");
        assertOpen("0.00", "0.00", invoice);
    }

    @Test
    void aRedLetterHasNothingOpenAndIsNotTakenBack() {
        var invoice = invoice("113.00", "13.00");
        takeBack(invoice, "113.00", "13.00");
        var red = redLetters.get(0);
        assertEquals(null, red.view(List.of()).openAmount());
        assertEquals(invoice.id(), red.view(List.of()).corrects());
        assertRefused(
                "is-a-correction",
                () -> red.correct(redLetter("1.00", "0.12"), List.of(), contract, TODAY, "finance", Instant.EPOCH));
    }

    private Invoice invoice(String amount, String tax) {
        var written = new NewInvoice(
                contract.id(),
                null,
                "12345678",
                TODAY,
                new BigDecimal(amount),
                new BigDecimal("13"),
                new BigDecimal(tax));
        return new Invoice(written, contract, TODAY, "finance", Instant.EPOCH);
    }

    private void takeBack(Invoice invoice, String amount, String tax) {
        redLetters.add(invoice.correct(redLetter(amount, tax), redLetters, contract, TODAY, "finance", Instant.EPOCH));
    }

    private static RedLetter redLetter(String amount, String tax) {
        return new RedLetter("87654321", TODAY, new BigDecimal(amount), new BigDecimal(tax), "退货");
    }

    private void assertOpen(String amount, String tax, Invoice invoice) {
        assertEquals(new BigDecimal(amount), invoice.view(redLetters).openAmount());
        assertEquals(new BigDecimal(tax), invoice.view(redLetters).openTaxAmount());
    }
}
