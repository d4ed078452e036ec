package kam.contractapproval.trade.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.events.OrderEvent.OrderLine;

/** What is ordered, and how far the goods of each line have come. */
@Embeddable
class OrderedLines {
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "customer_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderedLine> lines = new ArrayList<>();

    OrderedLines() {}

    OrderedLines(List<OrderedLine> lines) {
        this.lines.addAll(lines);
    }

    /** Goods of a contract line have come so far: takes what it misses and returns the rest. */
    BigDecimal take(GoodsStage stage, int line, BigDecimal goods) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).line() == line) {
                var mine = goods.min(lines.get(i).missing(stage));
                lines.set(i, lines.get(i).with(stage, mine));
                return goods.subtract(mine);
            }
        }
        return goods;
    }

    /** At the prices of the contract's lines. */
    void priceAs(EffectiveContract contract) {
        lines.replaceAll(mine -> contract.lines().stream()
                .filter(agreed -> agreed.line() == mine.line())
                .findFirst()
                .map(agreed -> mine.pricedAt(agreed.unitPrice()))
                .orElse(mine));
    }

    void giveUpTheRest() {
        lines.replaceAll(OrderedLine::withoutTheRest);
    }

    boolean anyHasCome() {
        return lines.stream().anyMatch(OrderedLine::hasCome);
    }

    boolean haveAllCome(GoodsStage stage) {
        return lines.stream().allMatch(line -> line.hasAllCome(stage));
    }

    List<OrderLine> asked() {
        return lines.stream()
                .map(line -> new OrderLine(line.line(), line.quantity()))
                .toList();
    }

    List<OrderedLine> all() {
        return List.copyOf(lines);
    }
}
