package kam.kpi.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kpi.organisation.position.Education;
import kam.kpi.organisation.staff.StaffForms.NewAbsence;
import kam.kpi.organisation.staff.StaffForms.NewAppointment;
import kam.kpi.organisation.staff.StaffForms.NewEmployee;
import kam.kpi.organisation.staff.StaffForms.NewLeaving;
import org.junit.jupiter.api.Test;

class EmployeeTest {
    private static final List<String> ROLES = List.of("account-manager");

    private final Employee li =
            new Employee(new NewEmployee("li", "1001", "李磊", null, Education.BACHELOR, null, 3), on("2026-03-01"));

    private static Act on(String day) {
        return new Act("hr", Instant.EPOCH, LocalDate.parse(day));
    }

    private static NewAppointment to(String position, String office, String from) {
        return new NewAppointment(position, List.of(office), "wang", LocalDate.parse(from), null, null);
    }

    private static String codeOf(Runnable deed) {
        return catchThrowableOfType(Problem.class, deed::run).code().code();
    }

    private PersonChanged news() {
        return li.news(ROLES).orElseThrow();
    }

    @Test
    void aCandidateIsNobodysBusinessYet() {
        assertThat(li.status()).isEqualTo(StaffStatus.CANDIDATE);
        assertThat(li.news(ROLES)).isEmpty();
        assertThat(li.owesNews()).isFalse();
    }

    @Test
    void anAppointmentTakesEffectOnItsDay() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-10"), on("2026-03-01"));
        assertThat(li.status()).isEqualTo(StaffStatus.CANDIDATE);
        assertThat(li.isDueBy(LocalDate.parse("2026-03-09"))).isFalse();
        assertThat(li.isDueBy(LocalDate.parse("2026-03-10"))).isTrue();
        li.takeEffect(on("2026-03-11"));
        assertThat(li.status()).isEqualTo(StaffStatus.APPOINTED);
        assertThat(news())
                .isEqualTo(new PersonChanged(
                        li.id(),
                        "li",
                        "李磊",
                        "APPOINTED",
                        "KA_MANAGER",
                        ROLES,
                        List.of("BJ"),
                        "wang",
                        LocalDate.parse("2026-03-10"),
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(li.isDueBy(LocalDate.parse("2099-01-01"))).isFalse();
    }

    @Test
    void aMoveThatIsToComeIsReplacedByAnother() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        li.move(to("KA_MANAGER", "SH", "2026-06-01"), on("2026-03-02"));
        li.move(to("KA_MANAGER", "GZ", "2026-05-01"), on("2026-03-03"));
        li.takeEffect(on("2026-07-01"));
        assertThat(news().offices()).containsExactly("GZ");
        assertThat(news().from()).isEqualTo("2026-03-01");
        assertThat(li.appointments()).extracting(Appointment::replaced).containsExactly(false, true, false);
    }

    @Test
    void aMoveBeforeThePresentAppointmentIsRefused() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        assertThat(codeOf(() -> li.move(to("KA_MANAGER", "SH", "2026-02-28"), on("2026-04-01"))))
                .isEqualTo("staff-day-not-possible");
    }

    @Test
    void whoLeavesWorksUpToTheLastDay() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        li.move(to("KA_MANAGER", "SH", "2026-06-01"), on("2026-03-02"));
        li.leave(new NewLeaving(LocalDate.parse("2026-04-30"), "个人原因"), on("2026-04-01"));
        assertThat(li.status()).isEqualTo(StaffStatus.APPOINTED);
        assertThat(news().until()).isEqualTo("2026-04-30");
        li.takeEffect(on("2026-04-30"));
        assertThat(li.status()).isEqualTo(StaffStatus.APPOINTED);
        assertThat(li.isDueBy(LocalDate.parse("2026-05-01"))).isTrue();
        li.takeEffect(on("2026-06-02"));
        assertThat(li.status()).isEqualTo(StaffStatus.LEFT);
        assertThat(news().roles()).isEmpty();
        assertThat(news().offices()).containsExactly("BJ");
        assertThat(codeOf(() -> li.move(to("KA_MANAGER", "SH", "2026-07-01"), on("2026-07-01"))))
                .isEqualTo("staff-wrong-status");
    }

    @Test
    void aLeavingIsTakenBackBeforeItsDayAndAfterIt() {
        assertThat(codeOf(() -> li.keep("误录", on("2026-03-01")))).isEqualTo("staff-wrong-status");
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        assertThat(codeOf(() -> li.keep("误录", on("2026-03-02")))).isEqualTo("staff-wrong-status");
        var leaving = new NewLeaving(LocalDate.parse("2026-04-30"), "个人原因");
        li.leave(leaving, on("2026-04-01"));
        li.keep("本人撤回", on("2026-04-02"));
        assertThat(news().until()).isNull();
        assertThat(li.isDueBy(LocalDate.parse("2026-05-01"))).isFalse();
        li.suspend("核查", on("2026-04-03"));
        li.leave(leaving, on("2026-04-04"));
        li.takeEffect(on("2026-05-01"));
        assertThat(li.status()).isEqualTo(StaffStatus.LEFT);
        li.keep("误录", on("2026-05-02"));
        assertThat(li.status()).isEqualTo(StaffStatus.SUSPENDED);
        assertThat(news().roles()).isEmpty();
        li.reinstate("查无此事", on("2026-05-03"));
        assertThat(news().roles()).isEqualTo(ROLES);
        assertThat(news().from()).isEqualTo("2026-03-01");
    }

    @Test
    void whoHasLeftComesBackFromALaterDay() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        li.leave(new NewLeaving(LocalDate.parse("2026-04-30"), "个人原因"), on("2026-04-01"));
        li.takeEffect(on("2026-05-01"));
        assertThat(codeOf(() -> li.appoint(to("KA_MANAGER", "SH", "2026-04-30"), on("2026-05-02"))))
                .isEqualTo("staff-day-not-possible");
        li.appoint(to("KA_MANAGER", "SH", "2026-07-01"), on("2026-05-02"));
        assertThat(li.status()).isEqualTo(StaffStatus.LEFT);
        assertThat(news().until()).isEqualTo("2026-04-30");
        assertThat(li.isDueBy(LocalDate.parse("2026-06-30"))).isFalse();
        li.takeEffect(on("2026-07-01"));
        assertThat(li.status()).isEqualTo(StaffStatus.APPOINTED);
        assertThat(news().offices()).containsExactly("SH");
        assertThat(news().from()).isEqualTo("2026-07-01");
        assertThat(news().until()).isNull();
    }

    @Test
    void whoIsSuspendedKeepsThePositionAndActsInNoRole() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        li.suspend("核查", on("2026-04-01"));
        assertThat(news().position()).isEqualTo("KA_MANAGER");
        assertThat(news().roles()).isEmpty();
        li.reinstate("查无此事", on("2026-04-10"));
        assertThat(news().roles()).isEqualTo(ROLES);
    }

    @Test
    void anAbsenceEndsAfterItBegins() {
        li.appoint(to("KA_MANAGER", "BJ", "2026-03-01"), on("2026-03-01"));
        var backwards = new NewAbsence(LocalDate.parse("2026-05-02"), LocalDate.parse("2026-05-01"), List.of("zhao"));
        assertThat(codeOf(() -> li.absent(backwards, on("2026-04-01")))).isEqualTo("staff-day-not-possible");
        li.absent(
                new NewAbsence(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-09"), List.of("zhao")),
                on("2026-04-01"));
        assertThat(news().absentUntil()).isEqualTo("2026-05-09");
        assertThat(news().substitutes()).containsExactly("zhao");
    }
}
