package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kam.goodsledger.statement.StatementLine.Entry;
import kam.kit.document.Documents;

/**
 * What a statement says, in CNY at contract price: opening, movements, closing. Settlement prices are no part of it.
 * Source: 大客户管理制度 三.1(3), requirement G9.
 */
record StatementContent(BigDecimal opening, List<StatementLine> lines, BigDecimal closing) {

    static StatementContent of(BigDecimal opening, List<Entry> entries) {
        var lines = new ArrayList<StatementLine>();
        var balance = opening;
        for (var entry : entries) {
            var line = StatementLine.of(entry, balance);
            lines.add(line);
            balance = line.balance();
        }
        return new StatementContent(opening, lines, balance);
    }

    /** SHA-256, in hexadecimal, over the heading and every line. */
    String digest(String heading) {
        var text = lines.stream()
                .map(StatementLine::canonical)
                .collect(Collectors.joining(
                        "\n", heading + "\n" + opening.toPlainString() + "\n", "\n" + closing.toPlainString()));
        return Documents.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
