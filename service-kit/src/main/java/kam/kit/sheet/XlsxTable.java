package kam.kit.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import kam.kit.problem.Problem;

/**
 * The first sheet of a spreadsheet (Office Open XML, ECMA-376). It is read here and not by a library, since those hold
 * a row, a text and the table of texts in memory before anybody can say how much is enough.
 */
final class XlsxTable implements SheetTable {
    private final Path content;

    XlsxTable(Path content) {
        this.content = content;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.XLSX;
    }

    @Override
    public void read(Consumer<Line> each) {
        try (var parts = new XlsxParts(content);
                var sheet = parts.firstSheet()) {
            new SheetRows(parts.sharedStrings()).read(sheet, each);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    static Problem unreadable() {
        return new Problem(ImportProblem.UNREADABLE, "The content is no spreadsheet");
    }
}
