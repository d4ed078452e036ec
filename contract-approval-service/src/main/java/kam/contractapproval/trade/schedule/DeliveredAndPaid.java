package kam.contractapproval.trade.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.contract.contract.Fulfilment;
import kam.kit.problem.Wording;

/** What was delivered and collected under a contract, as its schedule has heard of it. */
@ApplicationScoped
class DeliveredAndPaid implements Fulfilment {
    private final ScheduleRepository schedules;

    DeliveredAndPaid(ScheduleRepository schedules) {
        this.schedules = schedules;
    }

    @Override
    public List<Bound> of(UUID contractId) {
        var schedule = schedules.findById(contractId);
        if (schedule == null) {
            return List.of();
        }
        var paid = new Bound(null, schedule.collected(), Wording.of("已收款 | are paid"));
        var delivered = schedule.delivered().entrySet().stream()
                .map(line -> new Bound(line.getKey(), line.getValue(), Wording.of("已交货 | are delivered")));
        return Stream.concat(delivered, Stream.of(paid)).toList();
    }
}
