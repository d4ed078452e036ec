package kam.customer.development.positioning;

import static kam.customer.Refusal.codeOf;
import static kam.customer.Refusal.pointersOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kam.customer.account.customer.Customers;
import kam.customer.development.positioning.OfferedItem.OfferKind;
import kam.customer.development.positioning.OfferedItem.PricePolicy;
import kam.events.DevelopmentEvent.PositioningApproved;
import kam.kit.cases.Decision;
import kam.kit.identity.Role;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ProductPositioningTest {
    private static final Act ZHAO = new Act("zhao", Set.of(Role.MARKETING_MANAGER), Instant.EPOCH, LocalDate.EPOCH);
    private static final Act MARKETING =
            new Act("wang", Set.of(Role.MARKETING_MANAGER), Instant.EPOCH, LocalDate.EPOCH);

    @Test
    void approvalHandsTheMixAndItsPricesToQuotes() {
        var positioning = positioning(
                item("P-1", PricePolicy.DISCOUNT, "3.5", null), item("P-2", PricePolicy.AGREED_PRICE, null, "2300"));
        positioning.submit(ZHAO);
        positioning.decide(decision(positioning), MARKETING);
        var approved = (PositioningApproved) positioning.told().get(0);
        assertThat(approved.positioningId()).isEqualTo(positioning.id());
        assertThat(approved.items().get(0).discountPercent()).isEqualTo("3.50");
        assertThat(approved.items().get(1).unitPrice()).isEqualTo("2300.00");
        assertThat(approved.items().get(1).pricePolicy()).isEqualTo("AGREED_PRICE");
    }

    @Test
    void whoDraftedItDoesNotApproveIt() {
        var positioning = positioning(item("P-1", PricePolicy.STANDARD, null, null));
        positioning.submit(ZHAO);
        assertThat(codeOf(() -> positioning.decide(decision(positioning), ZHAO)))
                .isEqualTo("own-work");
    }

    @Test
    void whatIsNotSubmittedIsNotDecidedAndWhatIsApprovedIsNotChanged() {
        var positioning = positioning(item("P-1", PricePolicy.STANDARD, null, null));
        assertThat(codeOf(() -> positioning.decide(decision(positioning), MARKETING)))
                .isEqualTo("wrong-status");
        positioning.submit(ZHAO);
        positioning.decide(decision(positioning), MARKETING);
        assertThat(codeOf(() -> positioning.submit(ZHAO))).isEqualTo("wrong-status");
    }

    @Test
    void aPriceBelongsToItsPolicyAndAnItemIsNamedOnce() {
        var content = content(
                item("P-1", PricePolicy.DISCOUNT, null, null),
                item("P-1", PricePolicy.AGREED_PRICE, null, null),
                item("P-3", PricePolicy.STANDARD, null, "1"),
                item("P-4", PricePolicy.FREE_OF_CHARGE, "5", null));
        assertThat(pointersOf(content::mustHold))
                .containsExactly(
                        "/items/0/discountPercent",
                        "/items/1/sku",
                        "/items/1/unitPrice",
                        "/items/2/unitPrice",
                        "/items/3/discountPercent");
    }

    private static ProductPositioning positioning(OfferedItem... items) {
        return new ProductPositioning("DW-2026-000001", Customers.prospect(), content(items), ZHAO);
    }

    private static Decision decision(ProductPositioning positioning) {
        return new Decision(Decision.Verdict.APPROVE, positioning.digest(), null, null);
    }

    private static PositioningContent content(OfferedItem... items) {
        return new PositioningContent("稳定供货", "甲公司降价", "以服务换价格", List.of(items));
    }

    private static OfferedItem item(String sku, PricePolicy policy, String discount, String price) {
        return new OfferedItem(
                sku,
                "水泵",
                OfferKind.PRODUCT,
                policy,
                discount == null ? null : new BigDecimal(discount),
                price == null ? null : new BigDecimal(price),
                "量大");
    }
}
