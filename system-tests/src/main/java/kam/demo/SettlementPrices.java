package kam.demo;

import java.util.Map;

/** The sales company's settlement price list, which contracts freeze. */
final class SettlementPrices {
    private final Stage stage;

    SettlementPrices(Stage stage) {
        this.stage = stage;
    }

    void publish() {
        stage.dataset().products().values().forEach(product -> stage.api()
                .post(
                        stage.role("sales-company-clerk"),
                        "/api/v1/settlement-prices",
                        Map.of(
                                "sku", product.sku(),
                                "unit", product.unit(),
                                "price", product.settlementPrice(),
                                "effectiveFrom", stage.business().today().toString())));
    }
}
