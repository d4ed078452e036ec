package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;
import kam.kpi.organisation.staff.StaffForms.NewAbsence;
import kam.kpi.organisation.staff.StaffForms.NewEmployee;
import kam.kpi.organisation.staff.StaffForms.NewLeaving;
import kam.kpi.organisation.staff.StaffForms.StaffDetails;
import kam.kpi.organisation.staff.StaffForms.WhySuspended;
import kam.kpi.organisation.staff.StaffViews.StaffEntry;
import kam.kpi.organisation.staff.StaffViews.StaffView;

/** Registers people of the staff and lays down when they are away and when they leave. */
@ApplicationScoped
class StaffService {
    private final StaffRepository staff;
    private final HandOver handOver;
    private final StaffNews news;
    private final StaffViews views;
    private final Acts acts;
    private final ListFiles files;

    StaffService(
            StaffRepository staff, HandOver handOver, StaffNews news, StaffViews views, Acts acts, ListFiles files) {
        this.staff = staff;
        this.handOver = handOver;
        this.news = news;
        this.views = views;
        this.acts = acts;
        this.files = files;
    }

    @Transactional
    StaffView register(NewEmployee wanted) {
        return whole(enter(wanted));
    }

    Employee enter(NewEmployee wanted) {
        if (staff.byPersonId(wanted.personId()).isPresent()) {
            throw new Problem(
                            StaffProblem.PERSON_ALREADY_REGISTERED,
                            Wording.of("{person} 已登记 | {person} is registered").with("person", wanted.personId()))
                    .at("/personId", CommonFault.NOT_ACCEPTABLE);
        }
        var member = new Employee(wanted, acts.current());
        mustBeFree(wanted.staffNumber(), member.id());
        staff.persist(member);
        return member;
    }

    @Transactional
    StaffView change(UUID id, String ifMatch, StaffDetails details) {
        var member = staff.lockedReachable(id);
        Etag.mustMatch(ifMatch, member.version());
        rewrite(member, details);
        return whole(member);
    }

    void rewrite(Employee member, StaffDetails details) {
        mustBeFree(details.staffNumber(), member.id());
        member.change(details);
        news.tell(member);
    }

    private void mustBeFree(String number, UUID exceptOf) {
        if (staff.knowsNumber(number, exceptOf)) {
            throw new Problem(
                            StaffProblem.STAFF_NUMBER_TAKEN,
                            Wording.of("工号 {number} 已使用 | {number} is taken").with("number", number))
                    .at("/staffNumber", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** Refuses substitutes who do not work on its first day, and the person as his own. */
    @Transactional
    StaffView absent(UUID id, NewAbsence absence) {
        return done(id, member -> {
            member.absent(absence, acts.current());
            for (int i = 0; i < absence.substitutes().size(); i++) {
                mustBeAbleToStandIn(absence.substitutes().get(i), member, absence, "/substitutes/" + i);
            }
        });
    }

    private void mustBeAbleToStandIn(String substitute, Employee away, NewAbsence absence, String pointer) {
        boolean able = !substitute.equals(away.personId())
                && staff.byPersonId(substitute)
                        .filter(one -> one.worksOn(absence.from()) || one.worksOn(absence.until()))
                        .isPresent();
        if (!able) {
            throw new Problem(
                            StaffProblem.SUBSTITUTE_NOT_POSSIBLE,
                            Wording.of("{person} 届时不在职或即本人 | {person} is the same person or does not work then")
                                    .with("person", substitute))
                    .at(pointer, CommonFault.NOT_ACCEPTABLE);
        }
    }

    @Transactional
    StaffView suspend(UUID id, WhySuspended why) {
        return done(id, member -> member.suspend(why.reason(), acts.current()));
    }

    @Transactional
    StaffView reinstate(UUID id, WhySuspended why) {
        return done(id, member -> member.reinstate(why.reason(), acts.current()));
    }

    /** Refuses with 409 where customers are the person's on the day after. */
    @Transactional
    StaffView leave(UUID id, NewLeaving leaving) {
        return done(id, member -> {
            member.leave(leaving, acts.current());
            handOver.mustBeDone(member);
        });
    }

    private StaffView done(UUID id, Consumer<Employee> deed) {
        var member = staff.lockedReachable(id);
        deed.accept(member);
        news.tell(member);
        return whole(member);
    }

    /** What the clock brings: makes what is laid down so, and tells how the person stands. */
    @Transactional
    void takeEffect(UUID id, Act act) {
        var member = staff.lockedForEvent(id);
        if (member.isDueBy(act.day())) {
            member.takeEffect(act);
            if (member.status() == StaffStatus.LEFT) {
                handOver.logWhatIsLeft(member);
            }
        }
        if (member.owesNews()) {
            news.tell(member);
        }
    }

    @Transactional
    StaffView read(UUID id) {
        return views.whole(staff.readable(id));
    }

    @Transactional
    Page<StaffEntry> list(ListPage page, ListQuery query, String office) {
        return staff.list(page, query, office).map(views::entry);
    }

    Response export(FileWish wish, ListQuery query, String office) {
        return files.answer(
                wish, query, StaffResource.COLLECTION, Employee.class, staff.directory(office), views::entry);
    }

    StaffView whole(Employee member) {
        staff.flush();
        return views.whole(member);
    }
}
