package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

@ApplicationScoped
public class StaffRepository extends Repository<Employee> {
    private static final List<StaffStatus> AT_WORK = List.of(StaffStatus.APPOINTED, StaffStatus.SUSPENDED);

    Optional<Employee> byPersonId(String personId) {
        return find("personId", personId).firstResultOptional();
    }

    Optional<UUID> idOf(String personId) {
        return getEntityManager()
                .createQuery("select s.id from Employee s where s.personId = :personId", UUID.class)
                .setParameter("personId", personId)
                .getResultStream()
                .findFirst();
    }

    /** The position that somebody is to move to or has; read before the person is locked, as the position is. */
    Optional<String> lastPositionOf(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(s.comingPosition, s.positionCode) from Employee s where s.id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean knowsNumber(String staffNumber, UUID exceptOf) {
        return staffNumber != null && count("staffNumber = ?1 and id <> ?2", staffNumber, exceptOf) > 0;
    }

    /** Whole: the caller's own record, or one of those that he reads of other people; 404 otherwise. */
    Employee readable(UUID id) {
        var member = existing(id);
        if (!member.personId().equals(caller().id())) {
            mustReach(member);
        }
        return member;
    }

    /** For a command about somebody whose record the caller reads as one of other people; 404 otherwise. */
    Employee lockedReachable(UUID id) {
        var member = lockedForEvent(id);
        mustReach(member);
        return member;
    }

    private void mustReach(Employee member) {
        if (!member.isSeenBy(caller().overPeople())) {
            throw new Problem(CommonProblem.NOT_FOUND, new Wording("此编号下没有任何内容", "Nothing is stored under this id"));
        }
    }

    Page<Employee> list(ListPage page, ListQuery query, String office) {
        return query.page(getEntityManager(), Employee.class, page, directory(office));
    }

    /**
     * Who is shown to the caller: people of an office see those of it and of the headquarters, once they have a position.
     * The office is the one asked for, null where none is.
     */
    Filter directory(String office) {
        var filter = new Filter();
        if (office != null) {
            filter.where(":office member of listed.offices", "office", office);
        }
        if (!caller().seesAll()) {
            var anyOf = new ArrayList<>(List.of("listed.offices is empty"));
            var values = new HashMap<String, Object>();
            for (var own : caller().offices()) {
                var name = "own" + anyOf.size();
                anyOf.add(":" + name + " member of listed.offices");
                values.put(name, own);
            }
            filter.where("(" + String.join(" or ", anyOf) + ")", values);
            filter.where("listed.status <> :nobodyYet", "nobodyYet", StaffStatus.CANDIDATE);
        }
        return filter;
    }

    /**
     * How many others there are in a position on a day, or come or come back to it; who is to move away counts no more.
     */
    long othersIn(String position, UUID exceptOf, LocalDate day) {
        return count(
                "coalesce(comingPosition, positionCode) = ?1 and id <> ?2 and (status <> ?3"
                        + " and (lastDay is null or lastDay >= ?4) or status = ?3 and comingPosition is not null)",
                position,
                exceptOf,
                StaffStatus.LEFT,
                day);
    }

    /** How many people each position has now. */
    public Map<String, Long> byPosition() {
        return getEntityManager()
                .createQuery(
                        "select s.positionCode, count(*) from Employee s where s.status in (:atWork)"
                                + " group by s.positionCode",
                        Object[].class)
                .setParameter("atWork", AT_WORK)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** For whom something takes effect by this day, or of whom the others have not heard. */
    List<UUID> due(LocalDate day, int most) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Employee s where s.changesOn <= :day or s.published = false order by s.id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** The others are told of them again, with the roles that the position has now. */
    void forgetNewsOf(String position) {
        update("published = false where positionCode = ?1 and status in ?2", position, AT_WORK);
    }

    /** The superior's superior and so on, up to the top or back to where it began. */
    boolean leadsTo(String superior, String personId) {
        var next = superior;
        for (int steps = 0; next != null && steps < 100; steps++) {
            if (next.equals(personId)) {
                return true;
            }
            next = byPersonId(next).map(Employee::superior).orElse(null);
        }
        return false;
    }
}
