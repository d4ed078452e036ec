package kam.customer.account.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    private record Thing(String name, BigDecimal amount, LocalDate day, List<Part> parts) {}

    private record Part(String text) {}

    private final Thing before = new Thing("甲", new BigDecimal("180000.00"), LocalDate.of(2026, 1, 2), List.of());

    @Test
    void theSameSaysNothingElse() {
        var again = new Thing("甲", new BigDecimal("180000.00"), LocalDate.of(2026, 1, 2), List.of());
        assertThat(FieldValues.of(again).differentFrom(FieldValues.of(before))).isEmpty();
    }

    @Test
    void everyFieldIsNamedByItsPointerAndReadableByPeople() {
        var after = FieldValues.of(new Thing("乙", new BigDecimal("180000.00"), null, List.of(new Part("新"))));
        assertThat(after.differentFrom(FieldValues.of(before))).containsExactly("/day", "/name", "/parts/0/text");
        assertThat(after.get("/amount")).isEqualTo("180000");
        assertThat(after.get("/day")).isNull();
        assertThat(FieldValues.of(before).get("/day")).isEqualTo("2026-01-02");
    }

    @Test
    void whatIsNewDiffersInAllItsFields() {
        assertThat(FieldValues.of(before).differentFrom(FieldValues.of(null)))
                .containsExactly("/amount", "/day", "/name");
    }
}
