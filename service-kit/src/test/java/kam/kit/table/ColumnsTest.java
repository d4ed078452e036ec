package kam.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final ObjectMapper json =
            new ObjectMapper().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    record Inner(String name, BigDecimal amount) {}

    record Outer(String id, Inner details, List<Inner> lines, Map<String, Integer> counts, boolean done) {}

    record Tree(String name, Tree below) {}

    @Test
    void aRecordWithinBecomesColumnsWithDottedNames() {
        var columns = Columns.of(json.constructType(Outer.class), json.getSerializationConfig());
        assertThat(columns.names()).containsExactly("id", "details.name", "details.amount", "lines", "counts", "done");
        var line = new Inner("n", new BigDecimal("100.50"));
        var row = new Outer("1", line, List.of(line), Map.of("a", 1), true);
        assertThat(columns.cells(json.valueToTree(row)))
                .containsExactly(
                        "1", "n", new BigDecimal("100.50"), "[{\"name\":\"n\",\"amount\":100.50}]", "{\"a\":1}", true);
    }

    @Test
    void whatIsAbsentIsAnEmptyCell() {
        var columns = Columns.of(json.constructType(Outer.class), json.getSerializationConfig());
        assertThat(columns.cells(json.createObjectNode())).hasSize(6).containsOnlyNulls();
    }

    @Test
    void aRecordThatContainsItselfEndsSomewhere() {
        var columns = Columns.of(json.constructType(Tree.class), json.getSerializationConfig());
        assertThat(columns.names()).hasSizeLessThan(10).contains("name", "below.name");
    }

    @Test
    void whatIsNoRecordIsOneColumn() {
        var columns = Columns.of(json.constructType(String.class), json.getSerializationConfig());
        assertThat(columns.names()).containsExactly("value");
        assertThat(columns.cells(json.valueToTree("x"))).containsExactly("x");
    }
}
