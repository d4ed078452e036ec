package kam.customer.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.customer.development.opportunity.Opportunity.OpportunityStatus;
import kam.customer.development.opportunity.OpportunityForms.OpportunityQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class OpportunityRepository extends Repository<Opportunity> {
    /** Certain while the customer is locked. */
    boolean hasOpen(UUID customerId) {
        return count("customerId = ?1 and status = ?2", customerId, OpportunityStatus.OPEN) > 0;
    }

    /** Stalled is who entered a stage before the day that is given for it. */
    Page<Opportunity> list(PageRequest page, OpportunityQuery asked, Map<DevelopmentStage, LocalDate> stalledBefore) {
        var filter = Filter.visibleTo(caller())
                .where("status", asked.status())
                .where("path.stage = :stage", "stage", asked.stage())
                .where("customerId", asked.customerId());
        if (asked.stalled() != null) {
            var stalled = stalledBefore.keySet().stream()
                    .map(stage -> "(path.stage = %1$s and path.stageSince < :before%1$s)".formatted(stage))
                    .collect(Collectors.joining(" or ", "(status = OPEN and (", "))"));
            var days = new HashMap<String, Object>();
            stalledBefore.forEach((stage, day) -> days.put("before" + stage, day));
            filter.where(asked.stalled() ? stalled : "not " + stalled, days);
        }
        return page(page, filter);
    }
}
