package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;

/** Tells others that a contract's term ends soon (到期预警). Source: requirement A16. */
@ApplicationScoped
class ExpiryService {
    private final ContractRepository contracts;
    private final ContractJournal journal;
    private final ExpirySettings settings;
    private final BusinessCalendar calendar;

    ExpiryService(
            ContractRepository contracts, ContractJournal journal, ExpirySettings settings, BusinessCalendar calendar) {
        this.contracts = contracts;
        this.journal = journal;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional
    List<UUID> due(int most) {
        return contracts.expiringUntold(calendar.today().plusDays(settings.warningDays()), most);
    }

    /** Warns of this one, unless another instance was faster. */
    @Transactional
    void warn(UUID id) {
        var contract = contracts.lockedForEvent(id);
        if (contract.status() == ContractStatus.EFFECTIVE
                && contract.performance().warn(calendar.today(), settings.warningDays())) {
            journal.announceOnly(contract, List.of(EffectAnnouncement.expiring(contract)));
        }
    }
}
