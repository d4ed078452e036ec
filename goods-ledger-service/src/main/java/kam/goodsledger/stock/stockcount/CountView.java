package kam.goodsledger.stock.stockcount;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.stockcount.StockCount.CountLine;
import kam.goodsledger.stock.stockcount.StockCount.CountStatus;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A stock count as clients see it: per line the book as of the count, what was counted, and the difference. */
record CountView(
        UUID id,
        String number,
        UUID customerId,
        UUID contractId,
        String contractNumber,
        String office,
        CountStatus status,
        Instant countedAt,
        List<Line> lines,
        String remark,
        String contentDigest,
        List<TrailLine> trail,
        long version)
        implements Versioned {

    record Line(int line, String sku, BigDecimal book, BigDecimal counted, BigDecimal difference) {
        static Line of(CountLine line) {
            return new Line(line.line(), line.sku(), line.book(), line.counted(), line.difference());
        }
    }
}
