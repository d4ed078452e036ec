package kam.contractapproval.approval.approvals;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.approval.approvals.ApprovalInbox.Counters;
import kam.contractapproval.approval.delegation.Mandate;
import kam.kit.identity.Role;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class OpenStepRepository extends Repository<OpenStep> {
    /** In SQL, since HQL that deletes is translated anew each time, and this goes with every decision. */
    void removeOf(UUID contractId) {
        getEntityManager()
                .createNativeQuery("delete from open_step where contract_id = :contract")
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(OpenStep.class)
                .setParameter("contract", contractId)
                .executeUpdate();
    }

    /**
     * What one of the mandates covers: {@link Mandate#covers} and separation of duties, said in HQL; under a deed of
     * whatever office, in the caller's own name of what he sees.
     */
    Page<OpenStep> coveredBy(List<Mandate> mandates, Boolean overdue, Instant now, PageRequest page) {
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < mandates.size(); i++) {
            alternatives.add(covered(mandates.get(i), i, values));
        }
        var filter = new Filter();
        filter.where("(" + String.join(" or ", alternatives) + ")", values);
        if (overdue != null) {
            filter.where(overdue ? "overdueAt <= :now" : "(overdueAt is null or overdueAt > :now)", "now", now);
        }
        return page(page, filter);
    }

    List<Counters.Counter> countedByRole(Instant now) {
        var filter = Filter.visibleTo(caller());
        var query = getEntityManager()
                .createQuery(
                        "select role, count(*), count(case when overdueAt <= :now then 1 end), min(openedAt)"
                                + " from OpenStep where " + filter.hql() + " group by role order by role",
                        Counters.Counter.class)
                .setParameter("now", now);
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }

    List<OpenStep> due(Instant now, int most) {
        return find("nextChaseAt <= ?1", Sort.ascending("nextChaseAt"), now)
                .range(0, most - 1)
                .list();
    }

    List<OpenStep> named() {
        return list("assignee is not null order by id");
    }

    /**
     * Steps of these roles on which the person may not act: who has acted on the route, or is asked by name for another
     * step of the contract.
     */
    List<OpenStep> closedTo(String person, Set<String> roles) {
        return list("""
                role in :roles and (array_contains(barred, :person) or (assignee is null or assignee <> :person)
                  and contractId in (select other.contractId from OpenStep other where other.assignee = :person))
                order by id
                """, Map.of("roles", roles, "person", person));
    }

    private static String asked(Mandate mandate) {
        var byName = "assignee = :principal#" + (mandate.isDelegated() ? " and role in (:roles#)" : "");
        var byRole = "assignee is null and role in (:roles#)"
                + " and (office in (:homes#) or ofOffice = false and role not in (:ofAnOffice#))";
        var asSuperior = "superiorRole in (:roles#) and (office in (:homes#) or superiorRole not in (:ofAnOffice#))";
        return byName + " or " + byRole + " or " + asSuperior;
    }

    private String covered(Mandate mandate, int i, Map<String, Object> values) {
        values.put("roles" + i, mandate.roles());
        values.put("kinds" + i, mandate.kinds());
        values.put("homes" + i, mandate.homes());
        values.put("ofAnOffice" + i, Role.ofAnOffice());
        values.put("person" + i, mandate.person());
        values.put("principal" + i, mandate.principal());
        var condition = "(" + asked(mandate) + ") and kind in (:kinds#)"
                + " and not array_contains(barred, :person#) and not array_contains(barred, :principal#)";
        if (!mandate.offices().isEmpty()) {
            values.put("offices" + i, mandate.offices());
            condition += " and office in (:offices#)";
        }
        if (mandate.amountCap() != null) {
            values.put("cap" + i, mandate.amountCap());
            condition += " and amount <= :cap#";
        }
        if (!mandate.isDelegated()) {
            var visible = Filter.visibleTo(caller());
            values.putAll(visible.values());
            condition += " and " + visible.hql();
        }
        return "(" + condition.replace("#", Integer.toString(i)) + ")";
    }
}
