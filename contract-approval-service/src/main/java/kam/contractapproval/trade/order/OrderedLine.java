package kam.contractapproval.trade.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import kam.contractapproval.contract.contract.EffectiveContract;

/** An ordered contract line, in the line's unit, and how far its goods have come; the price in CNY per unit. */
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
        BigDecimal delivered) {

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

    BigDecimal missing(GoodsStage stage) {
        return quantity.subtract(come(stage));
    }

    /** Whether all of it has come so far or further. */
    boolean hasAllCome(GoodsStage stage) {
        return Stream.of(GoodsStage.values())
                .filter(further -> further.compareTo(stage) >= 0)
                .map(this::come)
                .anyMatch(come -> come.compareTo(quantity) >= 0);
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
                stage == GoodsStage.DELIVERED ? delivered.add(more) : delivered);
    }
}
