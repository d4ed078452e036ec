package kam.kit.table;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file with a row for each record, written row by row as its JSON says; columns as {@link Columns} has them. */
public final class RecordTable implements Closeable {
    private interface Row {
        void write(List<Object> cells) throws IOException;
    }

    private final ObjectMapper json;
    private final Columns columns;
    private final Closeable file;
    private final Row row;

    private RecordTable(ObjectMapper json, Columns columns, Closeable file, Row row) {
        this.json = json;
        this.columns = columns;
        this.file = file;
        this.row = row;
    }

    static RecordTable of(TableFormat format, OutputStream out, JavaType rows, ObjectMapper json) throws IOException {
        return of(format, out, Columns.of(rows, json.getSerializationConfig()), json);
    }

    /** With the columns of these fields of the records only. */
    public static RecordTable of(
            TableFormat format, OutputStream out, Class<?> rows, List<String> fields, ObjectMapper json)
            throws IOException {
        var columns = Columns.of(json.constructType(rows), json.getSerializationConfig());
        return of(format, out, columns.within(fields), json);
    }

    private static RecordTable of(TableFormat format, OutputStream out, Columns columns, ObjectMapper json)
            throws IOException {
        // 100.50 stays 100.50
        var exact = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        if (format == TableFormat.CSV) {
            var csv = new CsvFile(out, columns.names());
            return new RecordTable(exact, columns, csv, csv::row);
        }
        var xlsx = new XlsxFile(out, columns.names());
        return new RecordTable(exact, columns, xlsx, xlsx::row);
    }

    public void row(Object shown) throws IOException {
        row.write(columns.cells(json.valueToTree(shown)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
