package kam.customer.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CustomerImportRepository extends Repository<CustomerImport> {
    private static final String SILENCE = "interval '2 minutes'";

    Page<CustomerImport> list(PageRequest page) {
        return page(page, caller().offices().size() > 1 ? ofSeveralOffices(caller()) : Filter.visibleTo(caller()));
    }

    private static Filter ofSeveralOffices(Caller caller) {
        var visible = Filter.visibleTo(caller);
        var values = new HashMap<>(visible.values());
        values.put("noOffice", CustomerImport.NO_OFFICE);
        values.put("self", caller.id());
        return new Filter().where("(" + visible.hql() + " or office = :noOffice and startedBy = :self)", values);
    }

    @Override
    public CustomerImport visible(UUID id) {
        var found = findById(id);
        return found != null && found.isOfSeveralOfficesFrom(caller()) ? found : super.visible(id);
    }

    /** Lets this transaction idle while a file is looked through, for as long as a transaction may take at all. */
    void mayIdle() {
        getEntityManager()
                .createNativeQuery("set local idle_in_transaction_session_timeout = '30s'")
                .executeUpdate();
    }

    /** Says, by the database's clock, that the work goes on. */
    void alive(UUID id) {
        getEntityManager()
                .createNativeQuery("update customer_import set progressed_at = now() where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends imports whose service died: nothing was heard of them for longer than any batch takes. */
    void endSilent() {
        getEntityManager()
                .createNativeQuery("update customer_import set state = 'FAILED', failure = :why, finished_at = now(),"
                        + " version = version + 1 where state = 'RUNNING' and progressed_at < now() - " + SILENCE)
                .setParameter("why", ImportRun.BROKEN_OFF)
                .executeUpdate();
    }
}
