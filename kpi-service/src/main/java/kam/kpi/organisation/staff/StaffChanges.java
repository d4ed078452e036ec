package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.DueWork;
import kam.kit.trail.Acts;
import kam.kpi.organisation.position.PositionPutInForce;

/** Makes so, on its day, what is laid down of people, and tells of those of whom the others have not heard. */
@ApplicationScoped
class StaffChanges implements DueWork<UUID> {
    /** In whose name the clock acts. */
    private static final String ITSELF = "kpi-service";

    private final StaffRepository staff;
    private final StaffService service;
    private final BusinessCalendar calendar;
    private final Acts acts;

    StaffChanges(StaffRepository staff, StaffService service, BusinessCalendar calendar, Acts acts) {
        this.staff = staff;
        this.service = service;
        this.calendar = calendar;
        this.acts = acts;
    }

    @Override
    @Transactional
    public List<UUID> due(int most) {
        return staff.due(calendar.today(), most);
    }

    @Override
    public void perform(UUID due) {
        service.takeEffect(due, acts.of(ITSELF));
    }

    /** The roles of its people may be others now. */
    void positionPutInForce(@Observes PositionPutInForce news) {
        staff.forgetNewsOf(news.code());
    }
}
