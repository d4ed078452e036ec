package kam.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet (Office Open XML) that is written row by row; a further sheet begins where one is full. */
public final class XlsxFile implements Closeable {
    /** A spreadsheet computes with 15 digits; a longer number is kept whole as text. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_TEXT = 32_767;

    /** A sheet has no more rows. */
    private static final int MOST_ROWS = 1_048_576;

    /** So many rows are held at a time. */
    private static final int BATCH = 1_000;

    private final Workbook workbook;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    public XlsxFile(OutputStream out, List<String> header) throws IOException {
        this.workbook = new Workbook(out, "kam", null);
        this.header = header;
        begin();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(Integer.toString(sheets));
        rows = 0;
        write(header);
    }

    /** Texts, numbers, truth values and nulls; text that would be taken for a formula is guarded. */
    public void row(List<?> cells) throws IOException {
        if (rows == MOST_ROWS) {
            begin();
        }
        write(cells);
        if (rows % BATCH == 0) {
            sheet.flush();
        }
    }

    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number && number.precision() <= MOST_DIGITS) {
                sheet.value(rows, column, number);
            } else if (cell instanceof Boolean truth) {
                sheet.value(rows, column, truth);
            } else if (cell != null) {
                sheet.inlineString(rows, column, text(cell));
            }
        }
        rows++;
    }

    private static String text(Object cell) {
        var text = cell instanceof BigDecimal number ? number.toPlainString() : FormulaGuard.guarded(cell.toString());
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
