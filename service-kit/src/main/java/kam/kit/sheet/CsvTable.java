package kam.kit.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import kam.kit.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file (RFC 4180). */
final class CsvTable implements SheetTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** A row at its longest with its commas and quotes, and what the parser reads ahead of it. */
    private static final int MOST_AT_A_TIME = 64 * 1024;

    private final Path content;
    private final FileCharset charset;

    CsvTable(Path content, FileCharset charset) {
        if (!charset.fits(content)) {
            throw new Problem(ImportProblem.NOT_THAT_CHARSET, "The bytes are not text in " + charset);
        }
        this.content = content;
        this.charset = charset;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public void read(Consumer<Line> each) {
        var row = new int[] {1};
        try (var text = new MeteredReader(charset.reader(content), MOST_AT_A_TIME, () -> RowCells.tooLong(row[0]));
                var records = FORMAT.parse(text)) {
            for (var record : records) {
                text.pieceEnded();
                each.accept(line(row[0]++, record));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(ImportProblem.UNREADABLE, "A quoted cell is not closed, or is followed by other text");
        }
    }

    private static Line line(int row, CSVRecord record) {
        var cells = new RowCells(row);
        for (int column = 0; column < record.size(); column++) {
            cells.put(column, record.get(column));
        }
        return cells.line();
    }
}
