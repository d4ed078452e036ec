package kam.demo;

import java.util.Map;
import kam.demo.Dataset.Product;

/**
 * The sales company's products, which are registered before a contract names them, and their settlement prices, which
 * contracts freeze.
 */
final class SettlementPrices {
    private static final int VAT = 13;

    private final Stage stage;

    SettlementPrices(Stage stage) {
        this.stage = stage;
    }

    void publish() {
        register();
        stage.dataset().products().values().stream().filter(this::isNew).forEach(this::set);
    }

    /** In a batch, as an ERP sends them; what is registered already stays as it is. */
    private void register() {
        var clerk = stage.role("sales-company-clerk");
        var products = stage.dataset().products().values().stream()
                .map(SettlementPrices::product)
                .toList();
        var answers = stage.api()
                .post(clerk, "/api/v1/products/batches", Map.of("products", products))
                .get("lines");
        for (var answer : answers) {
            if (answer.get("outcome").asText().equals("REFUSED")) {
                throw new IllegalStateException("Not registered: " + answer);
            }
        }
        stage.transcript()
                .step(
                        clerk,
                        "registers " + answers.size() + " products and lists their settlement prices",
                        stage.link("/api/v1/products"));
    }

    private static Map<String, Object> product(Product product) {
        return Map.of(
                "sku", product.sku(),
                "name", product.name(),
                "unit", product.unit(),
                "vatRate", VAT,
                "sourceVersion", "1");
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
