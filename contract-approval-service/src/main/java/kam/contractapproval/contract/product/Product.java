package kam.contractapproval.contract.product;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kam.contractapproval.contract.product.ProductContent.Conversion;
import kam.events.ProductEvent.ProductChanged;
import kam.events.ProductEvent.UnitConversion;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;
import kam.kit.list.ListedRoot;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import kam.kit.master.Units;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;
import kam.kit.problem.Wording;
import org.hibernate.annotations.BatchSize;

/**
 * A product (产品) that is sold, or was: its number, in any spelling one and the same ({@link Sku}) and shown as it was
 * registered, its name, and its units. It is never deleted, since contracts name it; it is withdrawn, and may be sold
 * again. After every change the others hear its whole state. Source: 大客户管理制度 三.1(2), requirement A23.
 */
@Entity
@Table(name = "product")
class Product extends ListedRoot implements RegisteredProduct {
    private String skuKey;
    private String sku;
    private String name;
    private String specification;
    private String unit;

    @ElementCollection
    @CollectionTable(name = "product_unit", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Conversion> conversions = new ArrayList<>();

    private BigDecimal vatRate;

    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.ON_SALE;

    private String sourceVersion;
    /** Of what its source has said of that version, whatever was made of it here since; null where it has not. */
    private String heardDigest;

    Product() {}

    Product(ProductContent content) {
        skuKey = content.number().key();
        agree(content);
    }

    /** Of which its source has told first. */
    static Product heardOf(ProductContent sent) {
        var product = new Product(sent);
        product.heardDigest = sent.digest();
        return product;
    }

    /**
     * Refuses with 409 the number of another product: whatever names this one would lose it; and another unit of its own,
     * in which all goods of it are counted already.
     */
    void change(ProductContent content) {
        if (!content.number().equals(key())) {
            throw new Problem(
                            ProductProblem.SKU_IS_FIXED,
                            Wording.of("该产品的货号是 {sku} | The product's number is {sku}")
                                    .with("sku", sku))
                    .at("/sku", CommonFault.NOT_ACCEPTABLE);
        }
        if (!content.unit().equals(unit)) {
            throw new Problem(
                            ProductProblem.UNIT_IS_FIXED,
                            Wording.of("该产品的基本单位是 {unit} | The product's own unit is {unit}")
                                    .with("unit", unit))
                    .at("/unit", CommonFault.NOT_ACCEPTABLE);
        }
        agree(content);
    }

    /**
     * Takes what the system that it comes from says of it, unless that has said something newer already. Refuses with
     * 409 another content than that system has sent under the same version; what people here have changed since stays.
     */
    IntakeOutcome hear(ProductContent sent) {
        int age = sent.ageAgainst(sourceVersion);
        if (age < 0) {
            return IntakeOutcome.STALE;
        }
        if (age == 0 && heardDigest != null) {
            mustBeAsHeard(sent);
            return IntakeOutcome.UNCHANGED;
        }
        boolean changes = !sent.completedBy(content()).saysTheSameAs(content());
        if (changes) {
            change(sent);
        }
        heardDigest = sent.digest();
        return changes ? IntakeOutcome.CHANGED : IntakeOutcome.UNCHANGED;
    }

    private void mustBeAsHeard(ProductContent sent) {
        if (!sent.digest().equals(heardDigest)) {
            throw new Problem(
                            ProductProblem.DIFFERENT_CONTENT,
                            Wording.of("版本 {version} 已登记为其他内容 | Version {version} is stored with other content")
                                    .with("version", sourceVersion))
                    .at("/sourceVersion", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** Is sold no longer; what was agreed on it stays. */
    void withdraw() {
        become(ProductStatus.WITHDRAWN, ProductProblem.WITHDRAWN_ALREADY);
    }

    /** Is sold again. */
    void resume() {
        become(ProductStatus.ON_SALE, ProductProblem.ON_SALE_ALREADY);
    }

    private void become(ProductStatus next, ProblemCode already) {
        if (status == next) {
            throw new Problem(already, Wording.of("产品 {sku} | Product {sku}").with("sku", sku));
        }
        status = next;
        tellState();
    }

    private void agree(ProductContent said) {
        said.mustHoldTogether();
        var content = said.completedBy(content());
        sku = content.sku();
        name = content.name();
        specification = content.specification();
        unit = content.unit();
        conversions.clear();
        conversions.addAll(content.conversions());
        vatRate = content.vatRate();
        status = content.status();
        if (!Objects.equals(sourceVersion, content.sourceVersion())) {
            heardDigest = null;
        }
        sourceVersion = content.sourceVersion();
        tellState();
    }

    private void tellState() {
        tell(new ProductChanged(
                id(),
                sku,
                name,
                specification,
                unit,
                conversions.stream()
                        .map(other -> new UnitConversion(other.unit(), other.factor()))
                        .toList(),
                vatRate,
                status.name(),
                sourceVersion));
    }

    ProductContent content() {
        return new ProductContent(
                sku, name, specification, unit, List.copyOf(conversions), vatRate, status, sourceVersion);
    }

    Sku key() {
        return new Sku(skuKey);
    }

    @Override
    public String sku() {
        return sku;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Units units() {
        return Units.of(unit, conversions.stream().collect(Collectors.toMap(Conversion::unit, Conversion::factor)));
    }

    @Override
    public boolean isOnSale() {
        return status == ProductStatus.ON_SALE;
    }

    /** By name in pinyin too. */
    @Override
    protected List<String> searchTerms() {
        return Arrays.asList(sku, name, specification);
    }

    /** None: products are the company's, and every office sells them. */
    @Override
    public String office() {
        return null;
    }

    /** Whether something new may be agreed on a product. */
    enum ProductStatus {
        ON_SALE,
        WITHDRAWN
    }
}
