package kam.kit.master;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kam.events.OrganisationEvent.WorkingCalendarChanged;
import kam.kit.master.WorkingDays.Content;
import kam.kit.master.WorkingDays.Day;
import kam.kit.master.WorkingDays.Hours;

/** The working calendar of a year as kpi-service has told it last. */
@Entity
@Table(name = "known_calendar")
class KnownCalendar {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Id
    private int year;

    @Column(columnDefinition = "text")
    private String content;

    @Transient
    private Content read;

    KnownCalendar() {}

    KnownCalendar(WorkingCalendarChanged told) {
        year = told.year();
        read = new Content(
                told.days().stream().map(day -> new Day(day.day(), day.off())).toList(),
                told.hours() == null
                        ? List.of()
                        : told.hours().stream()
                                .map(hours -> new Hours(
                                        hours.office(), LocalTime.parse(hours.from()), LocalTime.parse(hours.until())))
                                .toList());
        content = written(read);
    }

    @PostLoad
    void read() {
        try {
            read = JSON.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The calendar of " + year + " cannot be read", e);
        }
    }

    private static String written(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A calendar that cannot be written", e);
        }
    }

    /** Null where nothing is laid down for the day. */
    Boolean off(LocalDate day) {
        return read.days().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .map(Day::off)
                .orElse(null);
    }

    Optional<Hours> hours(String office) {
        return of(office).or(() -> of(null));
    }

    private Optional<Hours> of(String office) {
        return read.hours().stream()
                .filter(each -> java.util.Objects.equals(each.office(), office))
                .findFirst();
    }
}
