package kam.visit.gift;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * A person at a customer who receives gifts (受赠人). Spaces, letter case and width do not make another person, nor
 * does another position; two of the same name at one customer share one allowance.
 */
record Recipient(UUID customerId, String name) {
    static Recipient of(UUID customerId, String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{C}]", "");
        return new Recipient(customerId, plain.toLowerCase(Locale.ROOT));
    }
}
