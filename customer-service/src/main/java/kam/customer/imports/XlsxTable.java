package kam.customer.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Consumer;
import kam.kit.problem.Problem;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a spreadsheet (Office Open XML). */
final class XlsxTable implements Table {
    /** 100,000 full rows take about half of it. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int WIDEST_ROW = 200;
    private static final int LONGEST_NUMBER = 40;

    private final byte[] content;

    XlsxTable(byte[] content) {
        this.content = content;
        checkUnpackedSize();
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.XLSX;
    }

    /** Unpacks it all once, counting, before anything takes room for it: the sizes a zip file announces may be lies. */
    private void checkUnpackedSize() {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                parts++;
                try (var part = zip.getInputStream(entries.nextElement())) {
                    for (int length = part.read(buffer); length >= 0; length = part.read(buffer)) {
                        size += length;
                        if (size > LARGEST_UNPACKED || parts > MOST_PARTS) {
                            throw new Problem(
                                    ImportProblem.TOO_LARGE_INSIDE,
                                    "Unpacked it is over " + LARGEST_UNPACKED / 1024 / 1024 + " MiB");
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw explained(e);
        }
    }

    @Override
    public void read(Consumer<Line> each) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> each.accept(line(row)));
        } catch (IOException | RuntimeException e) {
            throw explained(e);
        }
    }

    private static Line line(Row row) {
        if (row.getCellCount() > WIDEST_ROW) {
            throw new Problem(
                    ImportProblem.UNREADABLE, "Row " + row.getRowNum() + " has over " + WIDEST_ROW + " cells");
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        }
        return new Line(row.getRowNum(), cells);
    }

    /** As it is seen in the sheet: of a formula the value, of a number its digits. */
    private static String text(Cell cell) {
        var text = switch (cell.getType()) {
            case NUMBER -> digits(cell.asNumber());
            case STRING -> cell.asString();
            default -> cell.getRawValue();
        };
        return text == null ? "" : text;
    }

    private static String digits(BigDecimal number) {
        boolean short_ = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER;
        return short_ ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** The library meets what is no spreadsheet with exceptions of many kinds. */
    private static RuntimeException explained(Exception failure) {
        return failure instanceof Problem problem
                ? problem
                : new Problem(ImportProblem.UNREADABLE, "The content is no spreadsheet");
    }
}
