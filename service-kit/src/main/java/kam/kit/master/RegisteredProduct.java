package kam.kit.master;

/** What the product master says of a product that is registered in it. Source: requirement A23. */
public interface RegisteredProduct {
    /** As it is registered. */
    String sku();

    /** Its own, in which the others are told. */
    String unit();

    Units units();

    boolean isOnSale();
}
