package kam.kpi.organisation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is laid down in a working calendar. */
final class CalendarForms {
    private CalendarForms() {}

    record CalendarContent(
            @NotNull @Size(max = 366) List<@Valid @NotNull LaidDownDay> days,
            @NotNull @Size(max = 500) List<@Valid @NotNull WorkingHours> hours) {}

    /** A day off, or one at a weekend that is worked instead (调休); what it is called, and where it is announced. */
    @Embeddable
    record LaidDownDay(
            @NotNull LocalDate day,
            @NotNull Boolean off,
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 200) String source) {}

    /** The hours of an office; of all that have none of their own where no office is named. */
    @Embeddable
    record WorkingHours(
            @Size(min = 1, max = 20) String office,

            @NotNull @Column(name = "opens") @Schema(implementation = String.class, description = "As in 09:00")
            LocalTime from,

            @NotNull @Column(name = "closes") @Schema(implementation = String.class, description = "As in 18:00")
            LocalTime until) {}
}
