package kam.kpi.organisation.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The appointments of a person, as they were laid down one after another; none is taken out, only replaced. */
@Embeddable
class Appointments {
    @ElementCollection
    @CollectionTable(name = "staff_appointment", joinColumns = @JoinColumn(name = "staff_id"))
    @OrderColumn(name = "place")
    private List<Appointment> all = new ArrayList<>();

    /** What was to come after this day is replaced by it. */
    void add(Appointment next, LocalDate today) {
        all.replaceAll(one -> one.holdsBy(today) || one.replaced() ? one : one.replacedBeforeItsDay());
        all.add(next);
    }

    /** Nothing that was to come after this day does. */
    void endAfter(LocalDate lastDay) {
        all.replaceAll(one -> one.from().isAfter(lastDay) ? one.replacedBeforeItsDay() : one);
    }

    Optional<Appointment> current(LocalDate day) {
        return all.stream().filter(one -> one.holdsBy(day)).reduce((earlier, later) -> later);
    }

    Optional<Appointment> coming(LocalDate day) {
        return all.stream().filter(one -> !one.replaced() && !one.holdsBy(day)).findFirst();
    }

    /** In effect or to come; null for somebody who never had a position. */
    Appointment latest() {
        return all.stream()
                .filter(one -> !one.replaced())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    List<Appointment> all() {
        return List.copyOf(all);
    }
}
