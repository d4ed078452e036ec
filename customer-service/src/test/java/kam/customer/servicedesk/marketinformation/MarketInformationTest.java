package kam.customer.servicedesk.marketinformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.desk.DeskActs;
import kam.customer.servicedesk.marketinformation.Conversion.ConversionKind;
import kam.customer.servicedesk.marketinformation.NewInformation.Company;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class MarketInformationTest {
    private static final Act WRITER = DeskActs.by("zhao.lei");
    private static final Act JUDGE = DeskActs.by("specialist");
    private static final InformationAssessment GOOD = new InformationAssessment(true, 90, 80, "信息完整");

    private static Project project(LocalDate learntOn) {
        return new Project("二期厂房", "新建厂房", new BigDecimal("2000000"), DeskActs.TODAY.plusDays(90), "招标网", learntOn);
    }

    private static MarketInformation registered() {
        return new MarketInformation("XX-1", DeskActs.ACCOUNT, project(DeskActs.TODAY.minusDays(3)), WRITER);
    }

    private static Conversion converted(LocalDate on) {
        return new Conversion(ConversionKind.CONTRACT, "HT-2026-000009", new BigDecimal("1800000"), on);
    }

    @Test
    void nobodyJudgesWhatTheyWrote() {
        var information = registered();
        assertThat(DeskActs.refused(() -> information.judge(GOOD, WRITER))).isEqualTo("market-information-own");
        var judged = information.judge(GOOD, JUDGE);
        assertThat(judged.registeredBy()).isEqualTo("zhao.lei");
        assertThat(judged.valid()).isTrue();
        assertThat(DeskActs.refused(() -> information.judge(GOOD, JUDGE))).isEqualTo("market-information-wrong-status");
    }

    @Test
    void whatIsJudgedIsNotChanged() {
        var information = registered();
        information.change(project(DeskActs.TODAY), WRITER);
        information.judge(GOOD, JUDGE);
        assertThat(DeskActs.refused(() -> information.change(project(DeskActs.TODAY), WRITER)))
                .isEqualTo("market-information-wrong-status");
    }

    @Test
    void onlyValidInformationIsConvertedAndOnlyOnce() {
        var information = registered();
        assertThat(DeskActs.refused(() -> information.convert(converted(DeskActs.TODAY), WRITER)))
                .isEqualTo("market-information-wrong-status");
        information.judge(GOOD, JUDGE);
        assertThat(DeskActs.refused(() -> information.convert(converted(DeskActs.TODAY.minusDays(1)), WRITER)))
                .isEqualTo("market-information-day-not-possible");
        assertThat(information.convert(converted(DeskActs.TODAY), WRITER).amount())
                .isEqualTo("1800000.00");
        assertThat(DeskActs.refused(() -> information.convert(converted(DeskActs.TODAY), WRITER)))
                .isEqualTo("market-information-wrong-status");
        var useless = registered();
        useless.judge(new InformationAssessment(false, 20, 0, "已开工"), JUDGE);
        assertThat(DeskActs.refused(() -> useless.convert(converted(DeskActs.TODAY), WRITER)))
                .isEqualTo("market-information-wrong-status");
    }

    @Test
    void itIsEitherACustomersOrACompanys() {
        var company = new Company("天津泵业", "BJ");
        var project = project(DeskActs.TODAY);
        assertThat(DeskActs.refused(() -> new NewInformation(null, null, project).mustNameOne()))
                .isEqualTo("market-information-company-unclear");
        assertThat(DeskActs.refused(() -> new NewInformation(UUID.randomUUID(), company, project).mustNameOne()))
                .isEqualTo("market-information-company-unclear");
    }
}
