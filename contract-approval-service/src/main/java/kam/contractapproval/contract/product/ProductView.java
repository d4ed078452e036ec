package kam.contractapproval.contract.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.product.Product.ProductStatus;
import kam.contractapproval.contract.product.ProductContent.Conversion;
import kam.kit.web.Versioned;

/** A product as clients see it; its rate of value added tax in percent. */
record ProductView(
        UUID id,
        String sku,
        String name,
        String specification,
        String unit,
        List<Conversion> conversions,
        BigDecimal vatRate,
        ProductStatus status,
        String sourceVersion,
        long version)
        implements Versioned {

    static ProductView of(Product product) {
        var content = product.content();
        return new ProductView(
                product.id(),
                content.sku(),
                content.name(),
                content.specification(),
                content.unit(),
                content.conversions(),
                content.vatRate(),
                content.status(),
                content.sourceVersion(),
                product.version());
    }
}
