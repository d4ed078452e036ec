package kam.goodsledger.stock.stockcount;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * A count of what an office has in its store for a contract (盘点), against the book as of the instant of counting. The
 * differences are booked once the sales company has approved them. Source: requirement G15.
 */
@Entity
@Table(name = "stock_count")
class StockCount extends AggregateRoot {
    private String number;
    private UUID customerId;
    private UUID contractId;
    private String contractNumber;
    private String office;

    @Enumerated(EnumType.STRING)
    private CountStatus status;

    private Instant countedAt;
    private String remark;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "stock_count_line", joinColumns = @JoinColumn(name = "count_id"))
    @OrderBy("line")
    private List<CountLine> lines = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    StockCount() {}

    /** The book is what it says of each line as of {@code at}. */
    StockCount(String number, NewCount count, Instant at, Contract contract, Map<Integer, BigDecimal> book, Act act) {
        this.number = number;
        this.customerId = contract.customerId();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.office = contract.office();
        this.countedAt = at;
        this.remark = count.remark();
        count.lines().stream()
                .sorted(Comparator.comparingInt(NewCount.Line::line))
                .forEach(line -> lines.add(new CountLine(
                        line.line(), contract.line(line.line()).sku(), inBook(book, line.line()), line.counted())));
        reach(CountStatus.REPORTED, act, null);
    }

    /** Refuses with 409 to approve differences from a book that is another by now; tells whether to book them. */
    boolean decide(Decision decision, Map<Integer, BigDecimal> bookNow, Act act) {
        var next = decision.approves() ? CountStatus.BOOKED : CountStatus.REFUSED;
        if (!status.canBecome(next)) {
            throw new Problem(CountProblem.WRONG_STATUS, "A count that is " + status + " cannot become " + next);
        }
        decision.mustHold(contentDigest(), trail, act, CountStatus.REPORTED);
        if (decision.approves()) {
            lines.forEach(line -> mustStandInBook(line, bookNow));
        }
        reach(next, act, decision.reason());
        return decision.approves();
    }

    private static void mustStandInBook(CountLine line, Map<Integer, BigDecimal> bookNow) {
        var now = inBook(bookNow, line.line());
        if (now.compareTo(line.book()) != 0) {
            throw new Problem(CountProblem.BOOK_CHANGED, "Of line " + line.line() + " it says " + now.toPlainString());
        }
    }

    private static BigDecimal inBook(Map<Integer, BigDecimal> book, int line) {
        return book.getOrDefault(line, BigDecimal.ZERO).setScale(4);
    }

    private void reach(CountStatus next, Act act, String why) {
        status = next;
        trail.add(next, act, why);
    }

    private String contentDigest() {
        return ContentDigest.of(contractId, countedAt, List.copyOf(lines));
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID contractId() {
        return contractId;
    }

    Instant countedAt() {
        return countedAt;
    }

    List<CountLine> differences() {
        return lines.stream().filter(line -> line.difference().signum() != 0).toList();
    }

    CountView view() {
        return new CountView(
                id(),
                number,
                customerId,
                contractId,
                contractNumber,
                office,
                status,
                countedAt,
                lines.stream().map(CountView.Line::of).toList(),
                remark,
                contentDigest(),
                trail.lines(),
                version());
    }

    /** What the book said and what was counted of a contract line, in the line's unit. */
    @Embeddable
    record CountLine(int line, String sku, BigDecimal book, BigDecimal counted) {
        /** Above zero where more was found than the book says. */
        BigDecimal difference() {
            return counted.subtract(book);
        }
    }

    /** Where a stock count stands (盘点状态). */
    enum CountStatus {
        REPORTED,
        /** Its differences are booked. */
        BOOKED,
        /** Nothing of it is booked; the office counts anew. */
        REFUSED;

        boolean canBecome(CountStatus next) {
            return this == REPORTED && next != REPORTED;
        }
    }
}
