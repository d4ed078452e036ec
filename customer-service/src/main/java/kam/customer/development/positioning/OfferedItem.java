package kam.customer.development.positioning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.events.DevelopmentEvent.PositionedItem;
import kam.kit.money.Money;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;

/**
 * A product or service that is offered to the customer, how it is priced, and why it fits. The discount is the
 * percentage taken off, the price is in CNY per unit; each only with its policy.
 */
@Embeddable
record OfferedItem(
        @NotBlank @Size(max = 50) String sku,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) OfferKind kind,
        @NotNull @Enumerated(EnumType.STRING) PricePolicy pricePolicy,

        @Positive @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal discountPercent,

        @Positive @Digits(integer = 16, fraction = 2) BigDecimal unitPrice,

        @NotBlank @Size(max = 1000) String reason) {

    enum OfferKind {
        PRODUCT,
        /** 增值服务. */
        VALUE_ADDED_SERVICE,
        /** 定制产品. */
        CUSTOM_PRODUCT
    }

    /** 定价策略. */
    enum PricePolicy {
        STANDARD,
        DISCOUNT,
        AGREED_PRICE,
        FREE_OF_CHARGE
    }

    /** The problem with what does not fit the price policy; it stands at this pointer. */
    Problem judged(Problem problem, String pointer) {
        var judged =
                judged(problem, pointer + "/discountPercent", pricePolicy == PricePolicy.DISCOUNT, discountPercent);
        return judged(judged, pointer + "/unitPrice", pricePolicy == PricePolicy.AGREED_PRICE, unitPrice);
    }

    private static Problem judged(Problem problem, String pointer, boolean wanted, BigDecimal value) {
        return wanted == (value != null)
                ? problem
                : problem.at(pointer, wanted ? CommonFault.REQUIRED : CommonFault.UNWANTED);
    }

    OfferedItem toScale() {
        var discount = discountPercent == null ? null : discountPercent.setScale(2, RoundingMode.UNNECESSARY);
        return new OfferedItem(sku, name, kind, pricePolicy, discount, Money.cny(unitPrice), reason);
    }

    PositionedItem asEvent() {
        return new PositionedItem(sku, name, kind.name(), pricePolicy.name(), discountPercent, unitPrice);
    }
}
