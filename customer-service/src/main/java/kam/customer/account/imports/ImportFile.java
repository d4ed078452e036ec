package kam.customer.account.imports;

import java.nio.file.Path;
import java.util.function.Consumer;
import kam.customer.account.customer.CustomerField;
import kam.customer.account.customer.CustomerRow;
import kam.customer.account.customer.RowFault;
import kam.kit.sheet.FileCharset;
import kam.kit.sheet.ImportFormat;
import kam.kit.sheet.Sheet;
import kam.kit.sheet.SheetHeader;
import kam.kit.upload.Upload;

/** A file of customers that has been looked through once: it can be read, and its header is known. */
final class ImportFile {
    private static final int MOST_ROWS = 100_000;

    private final Sheet<CustomerField> sheet;

    /** A row with its number; the fault is of the row as a whole, null where there is none. */
    record NumberedRow(int number, CustomerRow row, RowFault fault) {
        static NumberedRow of(Sheet.Row<CustomerField> row) {
            var fault =
                    row.surplus() == null ? null : RowFault.Reason.MORE_CELLS_THAN_COLUMNS.of(null, row.surplus(), 0);
            return new NumberedRow(row.number(), new CustomerRow(row.cells()), fault);
        }
    }

    /** Refuses with a 4xx problem what cannot be imported as a whole. */
    ImportFile(Upload upload, FileCharset charset) {
        this(Sheet.open(upload, charset, CustomerColumns.ALL, MOST_ROWS));
    }

    ImportFile(Path content, FileCharset charset) {
        this(Sheet.open(content, charset, CustomerColumns.ALL, MOST_ROWS));
    }

    private ImportFile(Sheet<CustomerField> sheet) {
        this.sheet = sheet;
    }

    SheetHeader<CustomerField> header() {
        return sheet.header();
    }

    int rows() {
        return sheet.rows();
    }

    ImportFormat format() {
        return sheet.format();
    }

    /** Every row below the header that is not blank. */
    void read(Consumer<NumberedRow> each) {
        sheet.read(row -> each.accept(NumberedRow.of(row)));
    }
}
