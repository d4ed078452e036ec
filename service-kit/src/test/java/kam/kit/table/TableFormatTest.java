package kam.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | CSV",
                "Text/CSV;charset=UTF-8 | CSV",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | XLSX",
                "text/csv, application/json;q=0.9 | CSV",
                "text/csv, */*;q=0.1 | CSV",
                "text/html, text/csv | CSV"
            })
    void aTableIsChosenWhereItIsPreferred(String accept, TableFormat format) {
        assertThat(TableFormat.preferredBy(accept)).contains(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json",
                "*/*",
                "text/html",
                "application/json, text/csv",
                "text/csv;q=0.5, application/json",
                "text/csv;q=0",
                "''",
                ";",
                ",,;q=x"
            })
    void otherwiseNone(String accept) {
        assertThat(TableFormat.preferredBy(accept)).isEmpty();
    }

    @Test
    void theNextPageKeepsTheFilters() {
        assertThat(NextPage.link("/api/v1/things?limit=2&after=AA&name=x", "BB"))
                .contains("</api/v1/things?limit=2&name=x&after=BB>; rel=\"next\"");
        assertThat(NextPage.link("/api/v1/things", "BB")).contains("</api/v1/things?after=BB>; rel=\"next\"");
        assertThat(NextPage.link("/api/v1/things", null)).isEmpty();
    }

    @Test
    void whatWasGuardedComesBackAsItWas() {
        for (var text : new String[] {"=1+1", "+86 10", "-1", "@a", "＝1", "", "plain", "'quoted"}) {
            assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
        }
        assertThat(FormulaGuard.guarded("=1+1")).isEqualTo("'=1+1");
        assertThat(FormulaGuard.guarded("a=1")).isEqualTo("a=1");
    }
}
