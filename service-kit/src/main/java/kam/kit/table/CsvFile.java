package kam.kit.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A comma-separated file (RFC 4180) in UTF-8 that is written row by row. It begins with a byte order mark: without one
 * a Chinese Excel takes it for GBK.
 */
public final class CsvFile implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    public CsvFile(OutputStream out, List<String> header) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(header);
    }

    /** Texts, numbers and nulls; text that would be taken for a formula is guarded. */
    public void row(List<?> cells) throws IOException {
        for (var cell : cells) {
            printer.print(cell instanceof String text ? FormulaGuard.guarded(text) : plain(cell));
        }
        printer.println();
    }

    private static Object plain(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
