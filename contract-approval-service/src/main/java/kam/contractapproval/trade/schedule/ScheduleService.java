package kam.contractapproval.trade.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.contractapproval.contract.contract.EffectiveContracts;
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Etag;

/** Keeps payment schedules by what is heard, and settles contracts. Locks the schedule, then the contract. */
@ApplicationScoped
class ScheduleService {
    private final ScheduleRepository schedules;
    private final EffectiveContracts contracts;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    ScheduleService(
            ScheduleRepository schedules,
            EffectiveContracts contracts,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.schedules = schedules;
        this.contracts = contracts;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    void effective(ContractEffective event) {
        var schedule = schedules.heardOf(event.contractId());
        schedule.effective(event, calendar.today());
        outbox.appendAll(schedule, schedule.told());
    }

    @Transactional
    void amended(ContractAmended event) {
        var schedule = schedules.heardOf(event.contractId());
        schedule.amended(event, calendar.today());
        outbox.appendAll(schedule, schedule.told());
    }

    /** Money of which nobody knows what it is for is in no schedule. */
    @Transactional
    void collected(PaymentCollected event) {
        if (event.contractId() != null) {
            schedules.heardOf(event.contractId()).collected(event);
        }
    }

    @Transactional
    void delivered(GoodsDelivered event) {
        schedules.heardOf(event.contractId()).delivered(event);
    }

    @Transactional
    ScheduleView plan(UUID contractId, String ifMatch, SettlementPlan plan) {
        var schedule = locked(contractId);
        Etag.mustMatch(ifMatch, schedule.version());
        schedule.plan(plan, signedIn.caller().id(), calendar.today());
        return written(schedule);
    }

    @Transactional
    ScheduleView confirm(UUID contractId, PlanConfirmation confirmation) {
        var schedule = locked(contractId);
        schedule.confirm(confirmation, signedIn.caller().id());
        return written(schedule);
    }

    @Transactional
    ScheduleView propose(UUID contractId) {
        var schedule = locked(contractId);
        schedule.propose(signedIn.caller().id());
        return written(schedule);
    }

    @Transactional
    ScheduleView settle(UUID contractId) {
        var schedule = locked(contractId);
        var by = signedIn.caller().id();
        contracts.settle(schedule.settle(by, calendar.today()), by);
        return written(schedule);
    }

    @Transactional
    ScheduleView read(UUID contractId) {
        return view(schedules.known(schedules.visible(contractId)));
    }

    @Transactional
    Page<ScheduleView> list(PageRequest page, String office, UUID customerId, boolean overdue) {
        return schedules
                .list(page, office, customerId, overdue ? calendar.today() : null)
                .map(this::view);
    }

    private PaymentSchedule locked(UUID contractId) {
        return schedules.known(schedules.locked(contractId));
    }

    private ScheduleView written(PaymentSchedule schedule) {
        outbox.appendAll(schedule, schedule.told());
        return view(schedule);
    }

    private ScheduleView view(PaymentSchedule schedule) {
        return ScheduleView.of(schedule, calendar.today());
    }
}
