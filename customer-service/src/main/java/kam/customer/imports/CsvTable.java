package kam.customer.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import kam.kit.problem.Problem;
import org.apache.commons.csv.CSVFormat;

/** A comma-separated file (RFC 4180). */
final class CsvTable implements Table {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final byte[] content;
    private final FileCharset charset;

    CsvTable(byte[] content, FileCharset charset) {
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
        try (var rows = FORMAT.parse(charset.reader(content))) {
            for (var row : rows) {
                each.accept(new Line(Math.toIntExact(row.getRecordNumber()), row.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(ImportProblem.UNREADABLE, "A quoted cell is not closed, or is followed by other text");
        }
    }
}
