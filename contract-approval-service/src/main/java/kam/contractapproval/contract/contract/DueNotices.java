package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Looks for contracts that a customer's notice ends today. Any number of instances may do so at once. */
@ApplicationScoped
class DueNotices implements DueWork<UUID> {
    private final NoticeService notices;

    DueNotices(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public List<UUID> due(int most) {
        return notices.due(most);
    }

    @Override
    public void perform(UUID due) {
        notices.work(due);
    }
}
