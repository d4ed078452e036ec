package kam.kpi.organisation.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Tells of offices that came into the register by another way than a command, such as with the database. */
@ApplicationScoped
class OfficeNews implements DueWork<UUID> {
    private final OfficeService offices;

    OfficeNews(OfficeService offices) {
        this.offices = offices;
    }

    @Override
    public List<UUID> due(int most) {
        return offices.untold(most);
    }

    @Override
    public void perform(UUID due) {
        offices.tell(due);
    }
}
