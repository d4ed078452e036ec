package kam.contractapproval;

import static kam.contractapproval.Desk.today;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What finance records of invoices over HTTP. */
public final class Invoices {
    public static final String INVOICES = "/api/v1/invoices";
    public static final Someone FINANCE = Someone.named("finance", "finance", null);

    private Invoices() {}

    /** At 13 %, of today, under a number that no other has. */
    public static Map<String, Object> of(String contractId, String amount, String tax) {
        var invoice = redLetter(amount, tax);
        invoice.remove("reason");
        invoice.put("contractId", contractId);
        invoice.put("taxRate", 13);
        return invoice;
    }

    public static Map<String, Object> redLetter(String amount, String tax) {
        var correction = new HashMap<String, Object>();
        correction.put("number", number());
        correction.put("invoicedOn", today().toString());
        correction.put("amount", new BigDecimal(amount));
        correction.put("taxAmount", new BigDecimal(tax));
        correction.put("reason", "开票有误");
        return correction;
    }

    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000_000_000L, 99_000_000_000_000_000L));
    }
}
