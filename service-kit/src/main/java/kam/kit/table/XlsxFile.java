package kam.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet (Office Open XML) of one sheet that is written row by row. */
public final class XlsxFile implements Closeable {
    /** A spreadsheet computes with 15 digits; a longer number is kept whole as text. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public XlsxFile(OutputStream out, List<String> header) {
        workbook = new Workbook(out, "kam", null);
        sheet = workbook.newWorksheet("1");
        row(header);
    }

    /** Texts, numbers, truth values and nulls; text that would be taken for a formula is guarded. */
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number && number.precision() <= MOST_DIGITS) {
                sheet.value(rows, column, number);
            } else if (cell instanceof Boolean truth) {
                sheet.value(rows, column, truth);
            } else if (cell != null) {
                sheet.value(rows, column, text(cell));
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
