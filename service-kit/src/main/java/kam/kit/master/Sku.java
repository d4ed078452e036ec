package kam.kit.master;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one spelling of a product's number (产品编号): two that differ in width, in blanks at their ends or in capitals are
 * the same product. Ours.
 *
 * @param key by which products are compared
 */
public record Sku(String key) {
    public static Sku of(String spelled) {
        return new Sku(
                Normalizer.normalize(spelled, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return key;
    }
}
