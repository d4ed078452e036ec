package kam.customer.servicedesk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kam.customer.servicedesk.care.CareActivity.CareDone;
import kam.customer.servicedesk.care.CareActivity.CareKind;
import kam.customer.servicedesk.care.CareActivity.CareStatus;
import kam.customer.servicedesk.desk.DeskActs;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareActivityTest {
    private static final Act ACT = DeskActs.by("zhao.lei");

    private static CareActivity planned(CareKind kind, LocalDate on) {
        return new CareActivity(DeskActs.ACCOUNT, new CarePlan(kind, "合作周年", null, "zhao.lei", on), ACT);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, 2026-03-10, 2026-05-01",
        "2020-02-01, 2026-03-10, 2027-02-01",
        "2020-03-10, 2026-03-10, 2026-03-10",
        "2024-02-29, 2026-01-01, 2026-02-28",
        "2024-02-29, 2027-03-01, 2028-02-29",
        "2026-12-24, 2026-03-10, 2026-12-24"
    })
    void anAnniversaryComesOnItsDayEveryYear(LocalDate first, LocalDate today, LocalDate next) {
        assertThat(YearlyDay.from(first, today)).isEqualTo(next);
    }

    @Test
    void anAnniversaryThatIsDoneIsDueAYearLater() {
        var activity = planned(CareKind.ANNIVERSARY, LocalDate.of(2020, 3, 12));
        assertThat(activity.view(DeskActs.TODAY).dueOn()).isEqualTo("2026-03-12");
        activity.finish(new CareDone(DeskActs.TODAY, "送上祝贺", null), ACT);
        var view = activity.view(DeskActs.TODAY);
        assertThat(view.dueOn()).isEqualTo("2027-03-12");
        assertThat(view.status()).isEqualTo(CareStatus.PLANNED);
    }

    @Test
    void anythingElseIsDoneOnce() {
        var activity = planned(CareKind.TRAINING, DeskActs.TODAY);
        var done = new CareDone(DeskActs.TODAY, "培训 12 人", "现场演示更多");
        activity.finish(done, ACT);
        assertThat(DeskActs.refused(() -> activity.finish(done, ACT))).isEqualTo("care-wrong-status");
        assertThat(DeskActs.refused(() -> activity.cancel("x", ACT))).isEqualTo("care-wrong-status");
    }

    @Test
    void whatIsPlannedIsStillToCome() {
        assertThat(DeskActs.refused(() -> planned(CareKind.INVITATION, DeskActs.TODAY.minusDays(1))))
                .isEqualTo("care-day-not-possible");
        var early = planned(CareKind.INVITATION, DeskActs.TODAY.plusDays(5));
        var tomorrow = new CareDone(DeskActs.TODAY.plusDays(1), "x", null);
        assertThat(DeskActs.refused(() -> early.finish(tomorrow, ACT))).isEqualTo("care-day-not-possible");
    }
}
