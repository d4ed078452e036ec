package kam.customer.development.contactplan;

import static kam.customer.Refusal.codeOf;
import static kam.customer.Refusal.pointersOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.account.customer.Customers;
import kam.customer.development.contactplan.ContactPlan.Objection;
import kam.customer.development.contactplan.ContactPlanForms.ContactCancellation;
import kam.customer.development.contactplan.PlannedContact.ContactWay;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ContactPlanTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private final ContactPlan contact = plannedFor(DAY);

    @Test
    void withoutARecordItIsOverdueFromTheDayAfterThePlannedOne() {
        assertThat(contact.isOverdueOn(DAY)).isFalse();
        assertThat(contact.isOverdueOn(DAY.plusDays(1))).isTrue();
        contact.record(record(DAY, null), on(DAY));
        assertThat(contact.isOverdueOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void itIsRecordedOnceAndThenNeitherChangedNorCancelled() {
        contact.record(record(DAY, DAY.plusDays(7)), on(DAY));
        assertThat(contact.view(DAY).record().objections()).hasSize(1);
        assertThat(codeOf(() -> contact.record(record(DAY, null), on(DAY)))).isEqualTo("contact-plan-wrong-status");
        assertThat(codeOf(() -> contact.cancel(new ContactCancellation("x")))).isEqualTo("contact-plan-wrong-status");
        assertThat(codeOf(() -> contact.change(planned(DAY), on(DAY)))).isEqualTo("contact-plan-wrong-status");
    }

    @Test
    void nothingIsPlannedForYesterdayOrRecordedForTomorrow() {
        assertThat(codeOf(() -> plannedFor(DAY.minusDays(1)))).isEqualTo("contact-plan-day-not-possible");
        assertThat(pointersOf(() -> contact.record(record(DAY.plusDays(1), null), on(DAY))))
                .containsExactly("/heldOn");
        assertThat(pointersOf(() -> contact.record(record(DAY, DAY.minusDays(1)), on(DAY))))
                .containsExactly("/nextContactOn");
    }

    private static ContactPlan plannedFor(LocalDate day) {
        return new ContactPlan("JC-2026-000001", Customers.prospect(), planned(day), on(DAY));
    }

    private static PlannedContact planned(LocalDate day) {
        return new PlannedContact(day, null, ContactWay.PHONE, "王建国", "取得试单意向", "介绍解决方案");
    }

    private static NegotiationRecord record(LocalDate day, LocalDate next) {
        return new NegotiationRecord(day, "年供 100 台", List.of(new Objection("价格偏高", "含驻厂维修")), "送样机", next);
    }

    private static Act on(LocalDate day) {
        return new Act("zhao", Instant.EPOCH, day);
    }
}
