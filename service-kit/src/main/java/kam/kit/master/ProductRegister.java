package kam.kit.master;

import java.util.Collection;
import java.util.Map;

/** Where products are looked up: in the service that keeps them in its own table, in all others in their copy. */
public interface ProductRegister {
    /** Those of these products that are registered, however their numbers are spelled. */
    Map<Sku, RegisteredProduct> registered(Collection<String> skus);

    /** What the product master says of a product that is registered in it. Source: requirement A23. */
    interface RegisteredProduct {
        /** As it is registered. */
        String sku();

        /** Its own, in which the others are told. */
        String unit();

        Units units();

        boolean isOnSale();
    }
}
