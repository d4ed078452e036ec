package kam.kpi.organisation.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.Organisation;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

@ApplicationScoped
public class OfficeRepository extends Repository<Office> {
    /** The id of the office with this code or id; 404 where there is none. */
    UUID idOf(String codeOrId) {
        return getEntityManager()
                .createQuery("select o.id from Office o where o.code = :code", UUID.class)
                .setParameter("code", codeOrId)
                .getResultStream()
                .findFirst()
                .or(() -> id(codeOrId))
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, new Wording("没有该办事处", "There is no such office")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<Office> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Page<Office> list(ListPage page, ListQuery query) {
        return query.page(getEntityManager(), Office.class, page, new Filter());
    }

    /** Those that the others have not heard of, such as those that were there from the beginning. */
    List<UUID> untold(int most) {
        return getEntityManager()
                .createQuery("select o.id from Office o where o.published = false order by o.id", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether people work there or are to, or key accounts are its. */
    boolean isInUse(String code) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from staff_office place join staff on staff.id = place.staff_id
                            where place.office = :code and staff.status <> 'LEFT')
                          or exists (select from staff_appointment last join staff on staff.id = last.staff_id
                            where ',' || last.office_codes || ',' like '%,' || :code || ',%'
                              and staff.coming_position is not null and not last.replaced
                              and not exists (select from staff_appointment later where later.staff_id = last.staff_id
                                and later.place > last.place))
                          or exists (select from known_customer where office = :code and status = 'KEY_ACCOUNT')
                        """)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** The names of these offices by their codes, as far as they are known. */
    public Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find("code in ?1", codes).stream().collect(Collectors.toMap(Office::code, Office::name));
    }

    /** Refuses the first of these that {@link #mustBeOpen(String, String)} refuses; pointers lead into this list. */
    public void mustBeOpen(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            mustBeOpen(codes.get(i), pointer + "/" + i);
        }
    }

    /**
     * Refuses with 404 an office that is not known and with 409 one that is closed. Nobody closes it until the
     * transaction ends.
     */
    public void mustBeOpen(String code, String pointer) {
        var office = find("code", code)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(() -> Organisation.officeUnknown(code, pointer));
        if (!office.isOpen()) {
            throw Organisation.officeClosed(office.name(), pointer);
        }
    }
}
