package kam.contractapproval.contract.product;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kam.contractapproval.contract.product.Product.ProductStatus;
import kam.kit.cases.CanonicalForm;
import kam.kit.intake.IntakeItem;
import kam.kit.master.Sku;
import kam.kit.money.Money;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What is said of a product. Its unit is the one it is counted in; the rate of value added tax (增值税税率) is in
 * percent. The source version is that of the system it comes from, a number that grows there with each change. Where
 * status or source version are left out they stay as they are; what is new is on sale.
 */
record ProductContent(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 500) String specification,
        @NotBlank @Size(max = 20) String unit,
        @Size(max = 50) List<@Valid @NotNull Conversion> conversions,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal vatRate,

        ProductStatus status,
        @Pattern(regexp = "0|[1-9][0-9]{0,39}") String sourceVersion)
        implements IntakeItem {

    /** Of this other unit (换算), so many of the product's own make one. */
    @Embeddable
    record Conversion(
            @NotBlank @Size(max = 20) String unit,

            @NotNull @Positive @Digits(integer = 14, fraction = 4)
            BigDecimal factor) {
        Conversion {
            unit = unit == null ? null : unit.strip();
            factor = Money.quantity(factor);
        }
    }

    ProductContent {
        sku = sku == null ? null : sku.strip();
        unit = unit == null ? null : unit.strip();
        conversions = conversions == null ? List.of() : conversions;
        // Two decimals, as an amount has.
        vatRate = Money.cny(vatRate);
    }

    @Override
    public String key() {
        return sku;
    }

    Sku number() {
        return Sku.of(sku);
    }

    /** Refuses a number that is nothing but blanks of any kind, and a unit that is named twice. */
    void mustHoldTogether() {
        var problem = new Problem(CommonProblem.VALIDATION_FAILED, Wording.of("请更正所列字段 | Correct the fields named"));
        if (number().key().isEmpty()) {
            problem = problem.at("/sku", CommonFault.BLANK);
        }
        var units = new HashSet<>(Set.of(unit));
        for (int i = 0; i < conversions.size(); i++) {
            if (!units.add(conversions.get(i).unit())) {
                problem = problem.at("/conversions/" + i + "/unit", CommonFault.NAMED_TWICE);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** In a batch: refuses what does not say of which version it is. */
    void mustHaveVersion() {
        if (sourceVersion == null) {
            throw new Problem(
                            CommonProblem.VALIDATION_FAILED,
                            Wording.of("批量内容须有来源版本 | What comes in a batch has its version in its source"))
                    .at("/sourceVersion", CommonFault.REQUIRED);
        }
    }

    /** Under 0 where it is older than that version, over 0 where it is newer; without a version is oldest. */
    int ageAgainst(String stored) {
        return stored == null ? 1 : new BigInteger(sourceVersion).compareTo(new BigInteger(stored));
    }

    /** The same, with what it leaves out as it was before. */
    ProductContent completedBy(ProductContent before) {
        return new ProductContent(
                sku,
                name,
                specification,
                unit,
                conversions,
                vatRate,
                status == null ? before.status : status,
                sourceVersion == null ? before.sourceVersion : sourceVersion);
    }

    /** The same, with what a line of a file leaves out as it was before. */
    ProductContent over(ProductContent before) {
        return new ProductContent(
                        sku,
                        name,
                        specification == null ? before.specification : specification,
                        unit,
                        conversions.isEmpty() ? before.conversions : conversions,
                        vatRate,
                        status,
                        sourceVersion)
                .completedBy(before);
    }

    /** In whatever order the conversions are. */
    boolean saysTheSameAs(ProductContent other) {
        return inOrder().equals(other.inOrder());
    }

    /** The same for whatever says the same. */
    String digest() {
        return CanonicalForm.digestOf(inOrder());
    }

    private ProductContent inOrder() {
        var ordered = conversions.stream()
                .sorted(Comparator.comparing(Conversion::unit))
                .toList();
        return new ProductContent(sku, name, specification, unit, ordered, vatRate, status, sourceVersion);
    }
}
