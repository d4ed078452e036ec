package kam.kpi.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact.FactKey;

@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<Fact, FactKey> {
    /** Each part finds its rows by an index: conditions that are joined by "or" would read the whole table. */
    private static final String ABOUT = """
            with answered as (
              select distinct customer_id from assignment
              where person = :person and office = :office and valid_from <= :last
            ), bearing as (
              select * from fact
              where person = :person and office = :office and kind in ('SALES', 'EXPENSE', 'VISIT_PLANNED')
                and day between :first and :last
              union
              select * from fact
              where person = :person and office = :office and kind = 'INSTALMENT_DUE' and day <= :last
              union
              select sale.* from answered join fact sale on sale.customer_id = answered.customer_id
              where sale.kind = 'SALES' and sale.day between :first and :last
              union
              select due.* from answered join fact due on due.customer_id = answered.customer_id
              where due.kind = 'INSTALMENT_DUE' and due.day <= :last
            )
            select * from bearing
            union
            select * from fact
            where kind = 'SALES' and subject_id in (select undoes from bearing)
            union
            select * from fact
            where kind in ('INSTALMENT_DUE', 'COLLECTED') and day <= :last
              and contract_id in (select contract_id from bearing where kind = 'INSTALMENT_DUE')
            union
            select * from fact
            where kind = 'VISIT_DONE' and day <= :last
              and subject_id in (select subject_id from bearing where kind = 'VISIT_PLANNED')
            """;

    /**
     * All that may bear on somebody's indicators in a period, by name or since he answered for the customer at some
     * time: what happened in it, with the deliveries of which something came back; all instalments and payments until
     * its end under the contracts of which an instalment may be his, whoever took them in; and how the visits planned
     * for it went. In no particular order.
     */
    @SuppressWarnings("unchecked")
    public List<Fact> about(Answerer whose, Period period) {
        return getEntityManager()
                .createNativeQuery(ABOUT, Fact.class)
                .setParameter("person", whose.person())
                .setParameter("office", whose.office())
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getResultList();
    }
}
