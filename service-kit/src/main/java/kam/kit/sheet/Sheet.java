package kam.kit.sheet;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kam.kit.problem.Problem;
import kam.kit.table.FormulaGuard;
import kam.kit.upload.Upload;

/**
 * A list that somebody sends as a file (导入文件), CSV or XLSX, looked through once: it can be read, and its header is
 * known. It is never whole in memory.
 *
 * @param <C> what its columns can say
 */
public final class Sheet<C extends Enum<C>> {
    private final SheetTable table;
    private final SheetColumns<C> columns;
    private final int mostRows;
    private SheetHeader<C> header;
    private int rows;

    /**
     * A row with its number as a spreadsheet shows it, from 1, and what its cells say; the surplus is the text in the
     * first cell that no column is above, null where there is none.
     */
    public record Row<C extends Enum<C>>(int number, Map<C, String> cells, String surplus) {}

    private Sheet(SheetTable table, SheetColumns<C> columns, int mostRows) {
        this.table = table;
        this.columns = columns;
        this.mostRows = mostRows;
        table.read(this::look);
        if (rows == 0) {
            throw new Problem(ImportProblem.EMPTY, "There is no row below the header");
        }
    }

    /** The charset is of the file's text, null where it is to be recognised. Refuses with 4xx what is no such list. */
    public static <C extends Enum<C>> Sheet<C> open(
            Upload upload, FileCharset charset, SheetColumns<C> columns, int mostRows) {
        return new Sheet<>(ImportFormat.open(upload, charset), columns, mostRows);
    }

    public static <C extends Enum<C>> Sheet<C> open(
            Path content, FileCharset charset, SheetColumns<C> columns, int mostRows) {
        return new Sheet<>(ImportFormat.open(content, charset), columns, mostRows);
    }

    private void look(SheetTable.Line line) {
        if (line.isBlank()) {
            return;
        }
        if (header == null) {
            header = new SheetHeader<>(columns, line.cells());
        } else if (++rows > mostRows) {
            throw new Problem(ImportProblem.TOO_MANY_ROWS, "At most " + mostRows + " rows are accepted");
        }
    }

    public SheetHeader<C> header() {
        return header;
    }

    public int rows() {
        return rows;
    }

    public ImportFormat format() {
        return table.format();
    }

    /** Every row below the header that is not blank. */
    public void read(Consumer<Row<C>> each) {
        var headerSeen = new boolean[1];
        table.read(line -> {
            if (headerSeen[0] && !line.isBlank()) {
                each.accept(row(line));
            }
            headerSeen[0] |= !line.isBlank();
        });
    }

    private Row<C> row(SheetTable.Line line) {
        var cells = new TreeMap<C, String>();
        header.columns().forEach((field, column) -> cells.put(field, FormulaGuard.unguarded(line.cell(column))));
        return new Row<>(line.number(), cells, surplus(line));
    }

    /** A comma that should have been quoted moves all that follows; better to take nothing of such a row. */
    private String surplus(SheetTable.Line line) {
        for (int column = header.width(); column < line.cells().size(); column++) {
            if (!line.cell(column).isBlank()) {
                return line.cell(column);
            }
        }
        return null;
    }
}
