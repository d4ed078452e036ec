package kam.kpi.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import kam.kpi.assessment.scheme.AssessmentScheme;
import kam.kpi.assessment.scheme.SchemeLine;
import kam.kpi.assessment.scheme.SchemeLine.Origin;
import kam.kpi.fact.Answering;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact;
import kam.kpi.fact.Fact.FactKey;
import kam.kpi.fact.FactKind;
import kam.kpi.fact.Period;
import kam.kpi.measure.indicator.Evidence.Plan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ScorecardChartTest {
    @Test
    void everyIndicatorHasABarAsLongAsItsWeightAndFilledUpToItsPoints() throws Exception {
        var chart = drawn("李明");
        var bars = chart.getElementsByTagName("rect");
        assertThat(attribute(bars.item(1), "class", "width")).isEqualTo("track 308.3");
        assertThat(attribute(bars.item(2), "class", "width")).isEqualTo("fill 296.0");
        assertThat(attribute(bars.item(3), "class", "width")).isEqualTo("none 368.0");
        assertThat(chart.getElementsByTagName("text").item(2).getTextContent()).isEqualTo("24 / 25 分");
    }

    @Test
    void aScreenReaderIsToldTheSame() throws Exception {
        var chart = drawn("李明");
        assertThat(chart.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(chart.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("2026-Q4 考核表 BJ 李明");
        assertThat(chart.getElementsByTagName("desc").item(0).getTextContent())
                .contains("销售计划完成率：24 / 25 分")
                .contains("拜访计划完成率：无计划，不考核");
    }

    @Test
    void anyNameIsWrittenAsText() throws Exception {
        var chart = drawn("</title><script>\"&'\u0001");
        assertThat(chart.getElementsByTagName("script").getLength()).isZero();
        assertThat(chart.getElementsByTagName("title").item(0).getTextContent()).endsWith("</title><script>\"&'");
    }

    private static Document drawn(String person) throws Exception {
        var share = "one-point-per-five-percent-short";
        var scheme = new AssessmentScheme(
                "PF-2020-000001",
                "考核表",
                LocalDate.of(2020, 1, 1),
                List.of(
                        new SchemeLine("sales-completion", 25, share, Origin.SOURCE),
                        new SchemeLine("collection-rate", 30, share, Origin.OURS),
                        new SchemeLine("visit-completion", 25, share, Origin.OURS),
                        new SchemeLine("expense-control", 20, "one-point-per-five-percent-over", Origin.OURS)));
        var sale = new Fact(
                        new FactKey(new UUID(0, 1), 0),
                        Instant.EPOCH,
                        FactKind.SALES,
                        new UUID(0, 2),
                        LocalDate.of(2026, 10, 1),
                        new BigDecimal("95"))
                .of(person, "BJ", new UUID(0, 4));
        var targets = Map.of("sales-completion", new Plan(new UUID(0, 3), 1, new BigDecimal("100.00")));
        var content = new Computation(scheme, Period.of("2026-Q4"), List.of(sale), new Answering(Map.of()), targets)
                .of(new Answerer(person, "BJ"));
        var svg = ScorecardChart.of(new Scorecard(content, "hr", Instant.EPOCH, null));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String attribute(org.w3c.dom.Node node, String first, String second) {
        var attributes = node.getAttributes();
        return attributes.getNamedItem(first).getNodeValue() + " "
                + attributes.getNamedItem(second).getNodeValue();
    }
}
