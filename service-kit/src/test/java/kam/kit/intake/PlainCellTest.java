package kam.kit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainCellTest {
    @Test
    void aDayIsReadHoweverItIsWritten() {
        for (var written : new String[] {"2026-01-05", "2026/1/5", "2026.1.5", "2026年1月5日", "46027", " 2026-1-05 "}) {
            assertThat(PlainCell.DAY.read(written).textValue()).as(written).isEqualTo("2026-01-05");
        }
        assertThat(PlainCell.DAY.read("明天").textValue()).isEqualTo("明天");
    }

    @Test
    void aListIsReadHoweverItIsParted() {
        assertThat(PlainCell.LIST.read("BJ、SH; GZ，CD").toString()).isEqualTo("[\"BJ\",\"SH\",\"GZ\",\"CD\"]");
    }

    @Test
    void anEmptyCellSaysNothingAndANumberIsOne() {
        assertThat(PlainCell.TEXT.read(" \u3000")).isNull();
        assertThat(PlainCell.NUMBER.read("3").isNumber()).isTrue();
        assertThat(PlainCell.NUMBER.read("三").isTextual()).isTrue();
    }
}
