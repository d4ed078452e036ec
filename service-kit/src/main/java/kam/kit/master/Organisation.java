package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kam.events.OrganisationEvent.OfficeChanged;
import kam.events.OrganisationEvent.PersonChanged;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.jboss.logging.Logger;

/**
 * People and offices as kpi-service has told them, and the one set of refusals about them: how strict they are is the
 * setting {@code kam.staff.check}. Source: requirement K10.
 */
@ApplicationScoped
public class Organisation implements EventHandler {
    private static final Logger LOG = Logger.getLogger(Organisation.class);

    private final EntityManager entities;
    private final LatestStates states;
    private final BusinessCalendar calendar;
    private final StaffCheck settings;

    Organisation(EntityManager entities, LatestStates states, BusinessCalendar calendar, StaffCheck settings) {
        this.entities = entities;
        this.states = states;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(OfficeChanged.class, (event, envelope) -> {
            if (states.takes(event.code(), envelope)) {
                entities.merge(new KnownOffice(event));
            }
        });
        events.on(PersonChanged.class, (event, envelope) -> {
            if (states.takes(event.personId(), envelope)) {
                entities.merge(new KnownPerson(event));
            }
        });
    }

    public Optional<KnownPerson> person(String id) {
        return Optional.ofNullable(id).map(known -> entities.find(KnownPerson.class, known));
    }

    /** The same for a decision: what is known of the person stays so until the transaction ends. */
    public Optional<KnownPerson> personForDecision(String id) {
        var person = person(id);
        person.ifPresent(known -> entities.refresh(known, LockModeType.PESSIMISTIC_READ));
        return person;
    }

    /**
     * Those of these roles in which a principal can still be acted for today: a deed ends with his leaving, and with each
     * role that he holds no more, roles of an office in these offices. All of them, where nothing is known of him: then
     * the deed says enough. Source: requirement A22.
     */
    public Set<String> stillLent(
            String principal, Collection<String> roles, Collection<String> offices, LocalDate since) {
        return stillLent(person(principal), roles, offices, since);
    }

    /** The same for a decision: it stays so until the transaction ends. */
    public Set<String> stillLentForDecision(
            String principal, Collection<String> roles, Collection<String> offices, LocalDate since) {
        return stillLent(personForDecision(principal), roles, offices, since);
    }

    private Set<String> stillLent(
            Optional<KnownPerson> principal, Collection<String> roles, Collection<String> offices, LocalDate since) {
        return principal
                .map(person -> person.stillLends(roles, offices, since, calendar.today()))
                .orElseGet(() -> Set.copyOf(roles));
    }

    public Optional<KnownOffice> office(String code) {
        return Optional.ofNullable(code).map(known -> entities.find(KnownOffice.class, known));
    }

    /** Why this person is not to do anything from now on; empty where nothing stands in the way, or none is named. */
    Optional<MasterProblem> refusal(String id) {
        if (id == null || settings.check() == Strictness.OFF) {
            return Optional.empty();
        }
        var person = person(id);
        var refusal = person.isEmpty()
                ? MasterProblem.PERSON_UNKNOWN
                : person.get().hasLeftBy(calendar.today()) ? MasterProblem.PERSON_HAS_LEFT : null;
        if (refusal != null && settings.check() == Strictness.WARN) {
            LOG.warnf("%s: %s", refusal.text().code(), id);
            return Optional.empty();
        }
        return Optional.ofNullable(refusal);
    }

    /** What {@link StaffMember} refuses, where no annotation can say who is one of the staff. */
    public void mustBeOfStaff(String id, String pointer) {
        refusal(id).ifPresent(code -> {
            var problem = new Problem(
                            code,
                            Wording.of("{person}：请另行指定 | {person}: name somebody else")
                                    .with("person", id))
                    .at(pointer, new Fault(code.text().code(), code.title()));
            throw code.status() == 404 ? problem.retryAfter(1) : problem;
        });
    }

    /** Refuses with 409 somebody of another office; a {@link StaffMember} otherwise. */
    public void mustWorkFor(String office, String id, String pointer) {
        check(
                id,
                () -> person(id)
                        .filter(person -> !person.worksFor(office))
                        .map(person -> new Problem(
                                        MasterProblem.PERSON_OF_ANOTHER_OFFICE,
                                        Wording.of("{person} 不属于 {office} | {person} is not of {office}")
                                                .with("person", person.name())
                                                .with("office", office))
                                .at(pointer, CommonFault.NOT_ACCEPTABLE)));
    }

    /** Refuses an office that nobody knows with 404: one that is closed may still have to be settled with. */
    public void mustBeKnown(String code, String pointer) {
        check(code, () -> office(code).isPresent() ? Optional.empty() : Optional.of(unknown(code, pointer)));
    }

    /** Refuses an office that nobody knows with 404, and a closed one with 409. */
    public void mustBeOpen(String code, String pointer) {
        check(code, () -> {
            var office = office(code);
            if (office.isEmpty()) {
                return Optional.of(unknown(code, pointer));
            }
            return office.filter(known -> !known.isOpen()).map(known -> officeClosed(known.name(), pointer));
        });
    }

    /** It may just have been opened. */
    private static Problem unknown(String code, String pointer) {
        return officeUnknown(code, pointer).retryAfter(1);
    }

    /** What every service answers about an office that there is not. */
    public static Problem officeUnknown(String code, String pointer) {
        return new Problem(
                        MasterProblem.OFFICE_UNKNOWN,
                        Wording.of("没有办事处 {code} | No office is known as {code}")
                                .with("code", code))
                .at(pointer, CommonFault.NOT_KNOWN);
    }

    /** What every service answers about an office that takes nothing new. */
    public static Problem officeClosed(String name, String pointer) {
        return new Problem(
                        MasterProblem.OFFICE_CLOSED,
                        Wording.of("{office} 已撤销 | {office} is closed").with("office", name))
                .at(pointer, CommonFault.NOT_ACCEPTABLE);
    }

    private void check(String named, Supplier<Optional<Problem>> refusal) {
        if (named != null) {
            settings.check().judge(refusal);
        }
    }
}
