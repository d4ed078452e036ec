package kam.contractapproval.trade.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import kam.contractapproval.contract.contract.EffectiveContract;

/**
 * An ordered contract line, in the line's unit, and how far its goods have come, or that they are given up; the
 * price in CNY per unit.
 */
@Embeddable
record OrderedLine(
        int line,
        String sku,
        String product,
        String unit,
        BigDecimal unitPrice,
        BigDecimal quantity,
        BigDecimal shipped,
        BigDecimal received,
        BigDecimal delivered,
        BigDecimal givenUp) {

    static OrderedLine of(EffectiveContract.Line agreed, BigDecimal quantity) {
        var none = BigDecimal.ZERO.setScale(4);
        return new OrderedLine(
                agreed.line(),
                agreed.sku(),
                agreed.product(),
                agreed.unit(),
                agreed.unitPrice(),
                quantity,
                none,
                none,
                none,
                none);
    }

    /** How much has come so far as that. */
    BigDecimal come(GoodsStage stage) {
        return switch (stage) {
            case SHIPPED -> shipped;
            case RECEIVED -> received;
            case DELIVERED -> delivered;
        };
    }

    /** What is ordered and was not given up. */
    BigDecimal wanted() {
        return quantity.subtract(givenUp);
    }

    BigDecimal missing(GoodsStage stage) {
        return wanted().subtract(come(stage));
    }

    /** Whether all of it has come so far or further. */
    boolean hasAllCome(GoodsStage stage) {
        return Stream.of(GoodsStage.values())
                .filter(further -> further.compareTo(stage) >= 0)
                .map(this::come)
                .anyMatch(come -> come.compareTo(wanted()) >= 0);
    }

    boolean hasCome() {
        return shipped.add(received).add(delivered).signum() > 0;
    }

    OrderedLine with(GoodsStage stage, BigDecimal more) {
        return new OrderedLine(
                line,
                sku,
                product,
                unit,
                unitPrice,
                quantity,
                stage == GoodsStage.SHIPPED ? shipped.add(more) : shipped,
                stage == GoodsStage.RECEIVED ? received.add(more) : received,
                stage == GoodsStage.DELIVERED ? delivered.add(more) : delivered,
                givenUp);
    }

    OrderedLine pricedAt(BigDecimal price) {
        return new OrderedLine(line, sku, product, unit, price, quantity, shipped, received, delivered, givenUp);
    }

    /** Nothing more is to come than has set out. */
    OrderedLine withoutTheRest() {
        var rest = quantity.subtract(shipped.max(received).max(delivered));
        return new OrderedLine(line, sku, product, unit, unitPrice, quantity, shipped, received, delivered, rest);
    }
}
