package kam.kpi.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kam.kpi.fact.Fact.FactKey;

@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<Fact, FactKey> {

    /**
     * All that bears on a person's indicators in a period: what happened in it; the instalments that fell due until
     * its end, with all payments until then under the same contracts, whoever took them in; and how the visits
     * planned for it went. In no particular order.
     */
    public List<Fact> about(String person, String office, Period period) {
        return list(
                """
                person = :person and office = :office and kind in (SALES, EXPENSE, VISIT_PLANNED)
                  and day between :first and :last
                or person = :person and office = :office and kind = INSTALMENT_DUE and day <= :last
                or kind = COLLECTED and day <= :last and contractId in (
                  select due.contractId from Fact due
                  where due.person = :person and due.office = :office and due.kind = INSTALMENT_DUE and due.day <= :last)
                or kind = VISIT_DONE and day <= :last and subjectId in (
                  select plan.subjectId from Fact plan
                  where plan.person = :person and plan.office = :office and plan.kind = VISIT_PLANNED
                    and plan.day between :first and :last)
                """, Map.of("person", person, "office", office, "first", period.firstDay(), "last", period.lastDay()));
    }
}
