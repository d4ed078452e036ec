package kam.kit.sheet;

import java.util.List;
import java.util.function.Consumer;

/** A table that is read from the first row to the last without ever being whole in memory. */
interface SheetTable {

    /** A row, numbered as a spreadsheet shows it, from 1. */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    ImportFormat format();

    /** Refuses with a 4xx problem what is no such table. */
    void read(Consumer<Line> each);
}
