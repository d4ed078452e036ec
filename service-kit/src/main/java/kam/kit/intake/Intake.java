package kam.kit.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import kam.kit.intake.IntakeAnswer.IntakeLine;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Diagnosis;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.sheet.FileCharset;
import kam.kit.sheet.Sheet;
import kam.kit.sheet.SheetColumns;
import kam.kit.upload.Upload;
import kam.kit.web.Batch;
import kam.kit.web.BatchItems;

/**
 * Takes what other systems have (导入): people, offices, products, line by line, each in a transaction of its own: a bad one
 * spoils no other, and what broke off is sent again, since a line that says what is on record changes nothing. A row of
 * a file is read as the JSON that says the same. Source: requirements K10, A23, W4.
 */
@ApplicationScoped
public class Intake {
    public static final int MOST = 1_000;
    private static final int INTERNAL = 500;
    private static final String FIELD = "lines";

    private final BatchItems batches;
    private final JsonMapper json = new JsonMapper();

    Intake(BatchItems batches) {
        this.batches = batches;
    }

    /** The lines of a JSON body, in the one field that it has. Refuses with 4xx what is no such body. */
    public <T extends IntakeItem> IntakeAnswer ofBatch(
            InputStream body, String field, Class<T> type, Function<T, Taken> take) {
        var items = batches.read(body, field, type, MOST).items();
        var lines = new ArrayList<IntakeLine>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(i, items.get(i), take));
        }
        return new IntakeAnswer(lines);
    }

    /** The rows of a file. Refuses with 4xx a file that cannot be taken as a whole. */
    public <C extends Enum<C> & IntakeColumn, T extends IntakeItem> IntakeAnswer ofFile(
            Upload file, FileCharset charset, SheetColumns<C> columns, Class<T> type, Function<T, Taken> take) {
        var lines = new ArrayList<IntakeLine>();
        var numbers = new ArrayList<Integer>();
        var rows = JsonNodeFactory.instance.arrayNode();
        Sheet.open(file, charset, columns, MOST).read(row -> {
            if (row.surplus() == null) {
                numbers.add(row.number());
                rows.add(object(row.cells()));
            } else {
                lines.add(IntakeLine.refused(row.number(), null, surplus()));
            }
        });
        if (!rows.isEmpty()) {
            var items = batches.read(new ByteArrayInputStream(written(rows)), FIELD, type, MOST)
                    .items();
            for (int i = 0; i < items.size(); i++) {
                lines.add(line(numbers.get(i), items.get(i), take));
            }
        }
        lines.sort(Comparator.comparingInt(IntakeLine::line));
        return new IntakeAnswer(lines);
    }

    private static <C extends Enum<C> & IntakeColumn> ObjectNode object(Map<C, String> cells) {
        var object = JsonNodeFactory.instance.objectNode();
        cells.forEach((column, text) -> {
            var value = column.cell().read(text);
            if (value != null) {
                object.set(column.field(), value);
            }
        });
        return object;
    }

    private byte[] written(ArrayNode rows) {
        try {
            return json.writeValueAsBytes(JsonNodeFactory.instance.objectNode().set(FIELD, rows));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem surplus() {
        return new Problem(
                        CommonProblem.VALIDATION_FAILED,
                        Wording.of("单元格多于表头的列 | More cells than the header has columns"))
                .at("", CommonFault.UNWANTED);
    }

    private static <T extends IntakeItem> IntakeLine line(int number, Batch.Item<T> item, Function<T, Taken> take) {
        if (item.refusal() != null) {
            return IntakeLine.refused(number, null, item.refusal());
        }
        var value = item.value();
        try {
            return IntakeLine.taken(
                    number, value.key(), QuarkusTransaction.requiringNew().call(() -> take.apply(value)));
        } catch (RuntimeException e) {
            var problem = Diagnosis.of(e);
            if (problem.code().status() >= INTERNAL) {
                // what is no fault of the line ends the whole; what was taken is found as it is when it comes again
                throw e;
            }
            return IntakeLine.refused(number, value.key(), problem);
        }
    }
}
