package kam.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import kam.kit.problem.Problem;

/** The cells of one row as they come in, within the limits that hold for every kind of table. */
final class RowCells {
    static final int LONGEST_CELL = 5_000;
    private static final int LONGEST_ROW = 10_000;
    private static final int WIDEST_ROW = 200;

    private final int row;
    private final List<String> cells = new ArrayList<>();
    private int length;

    RowCells(int row) {
        this.row = row;
    }

    /** Columns count from 0; where nothing is put, the cell is empty. Refuses what makes the row too wide or too long. */
    void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        length += text.length();
        if (text.length() > LONGEST_CELL || length > LONGEST_ROW) {
            throw tooLong(row);
        }
        if (column < 0 || column >= WIDEST_ROW) {
            throw new Problem(ImportProblem.UNREADABLE, "Row " + row + " has over " + WIDEST_ROW + " cells");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    SheetTable.Line line() {
        return new SheetTable.Line(row, List.copyOf(cells));
    }

    static Problem tooLong(int row) {
        return new Problem(
                ImportProblem.ROW_TOO_LONG,
                "Row " + row + " has over " + LONGEST_ROW + " characters, or over " + LONGEST_CELL + " in a cell");
    }
}
