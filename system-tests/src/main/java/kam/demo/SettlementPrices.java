package kam.demo;

import java.util.Map;
import kam.demo.Dataset.Product;

/** The sales company's settlement price list, which contracts freeze. */
final class SettlementPrices {
    private final Stage stage;

    SettlementPrices(Stage stage) {
        this.stage = stage;
    }

    void publish() {
        stage.dataset().products().values().stream().filter(this::isNew).forEach(this::set);
    }

    private boolean isNew(Product product) {
        return stage.api()
                .get(stage.role("auditor"), "/api/v1/settlement-prices?sku=" + product.sku())
                .get("items")
                .isEmpty();
    }

    private void set(Product product) {
        stage.api()
                .post(
                        stage.role("sales-company-clerk"),
                        "/api/v1/settlement-prices",
                        Map.of(
                                "sku", product.sku(),
                                "unit", product.unit(),
                                "price", product.settlementPrice(),
                                "effectiveFrom", stage.business().today().toString()));
    }
}
