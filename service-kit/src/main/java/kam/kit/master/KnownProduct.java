package kam.kit.master;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.events.ProductEvent.ProductChanged;
import kam.events.ProductEvent.UnitConversion;
import kam.kit.master.ProductRegister.RegisteredProduct;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A product as contract-approval-service has told it last. */
@Entity
@Table(name = "known_product")
public class KnownProduct implements RegisteredProduct {
    private static final String ON_SALE = "ON_SALE";

    @Id
    private String skuKey;

    private String sku;
    private String name;
    private String specification;
    private String unit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> otherUnits;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<BigDecimal> factors;

    private BigDecimal vatRate;
    private String status;

    KnownProduct() {}

    KnownProduct(ProductChanged told) {
        skuKey = Sku.of(told.sku()).key();
        sku = told.sku();
        name = told.name();
        specification = told.specification();
        unit = told.unit();
        otherUnits = told.conversions().stream().map(UnitConversion::unit).toList();
        factors = told.conversions().stream().map(UnitConversion::factor).toList();
        vatRate = told.vatRate();
        status = told.status();
    }

    @Override
    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public String specification() {
        return specification;
    }

    @Override
    public String unit() {
        return unit;
    }

    /** In percent. */
    public BigDecimal vatRate() {
        return vatRate;
    }

    @Override
    public boolean isOnSale() {
        return ON_SALE.equals(status);
    }

    @Override
    public Units units() {
        return Units.of(
                unit,
                IntStream.range(0, otherUnits.size()).boxed().collect(Collectors.toMap(otherUnits::get, factors::get)));
    }
}
