package kam.customer.account.imports;

import java.util.EnumMap;
import java.util.function.Consumer;
import kam.customer.account.customer.CustomerField;
import kam.customer.account.customer.CustomerRow;
import kam.customer.account.customer.RowFault;
import kam.kit.problem.Problem;
import kam.kit.table.FormulaGuard;

/** A file of customers that has been looked through once: it can be read, and its header is known. */
final class ImportFile {
    private static final int MOST_ROWS = 100_000;

    private final Table table;
    private Header header;
    private int rows;

    /** A row with its number; the fault is of the row as a whole, null where there is none. */
    record NumberedRow(int number, CustomerRow row, RowFault fault) {}

    /** Refuses with a 4xx problem what cannot be imported as a whole. */
    ImportFile(Table table) {
        this.table = table;
        table.read(this::look);
        if (rows == 0) {
            throw new Problem(ImportProblem.EMPTY, "There is no row below the header");
        }
    }

    private void look(Table.Line line) {
        if (line.isBlank()) {
            return;
        }
        if (header == null) {
            header = new Header(line.cells());
        } else if (++rows > MOST_ROWS) {
            throw new Problem(ImportProblem.TOO_MANY_ROWS, "At most " + MOST_ROWS + " rows are accepted");
        }
    }

    Header header() {
        return header;
    }

    int rows() {
        return rows;
    }

    ImportFormat format() {
        return table.format();
    }

    /** Every row below the header that is not blank. */
    void read(Consumer<NumberedRow> each) {
        var headerSeen = new boolean[1];
        table.read(line -> {
            if (headerSeen[0] && !line.isBlank()) {
                each.accept(row(line));
            }
            headerSeen[0] |= !line.isBlank();
        });
    }

    private NumberedRow row(Table.Line line) {
        var cells = new EnumMap<CustomerField, String>(CustomerField.class);
        header.columns().forEach((field, column) -> cells.put(field, FormulaGuard.unguarded(line.cell(column))));
        return new NumberedRow(line.number(), new CustomerRow(cells), surplus(line));
    }

    /** A comma that should have been quoted moves all that follows; better to take nothing of such a row. */
    private RowFault surplus(Table.Line line) {
        for (int column = header.width(); column < line.cells().size(); column++) {
            if (!line.cell(column).isBlank()) {
                return RowFault.Reason.MORE_CELLS_THAN_COLUMNS.of(null, line.cell(column), 0);
            }
        }
        return null;
    }
}
