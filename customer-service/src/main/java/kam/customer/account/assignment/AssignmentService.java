package kam.customer.account.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kam.customer.account.assignment.AssignmentForms.AssignmentView;
import kam.customer.account.assignment.AssignmentForms.NewAssignment;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerAnswerer;
import kam.customer.account.customer.CustomerAnswerer.Answering;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.DueWork;
import kam.kit.identity.Role;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import org.jboss.logging.Logger;

/** Gives customers to those who answer for them, on the day from which they do. */
@ApplicationScoped
class AssignmentService implements DueWork<UUID> {
    private static final Logger LOG = Logger.getLogger(AssignmentService.class);

    private final CustomerRepository customers;
    private final AssignmentRepository assignments;
    private final CustomerNews news;
    private final Organisation organisation;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Acts acts;

    AssignmentService(
            CustomerRepository customers,
            AssignmentRepository assignments,
            CustomerNews news,
            Organisation organisation,
            Outbox outbox,
            BusinessCalendar calendar,
            Acts acts) {
        this.customers = customers;
        this.assignments = assignments;
        this.news = news;
        this.organisation = organisation;
        this.outbox = outbox;
        this.calendar = calendar;
        this.acts = acts;
    }

    /** The history after it. */
    @Transactional
    List<AssignmentView> assign(UUID customerId, NewAssignment wanted) {
        var customer = customers.locked(customerId);
        var act = acts.over(customer.office());
        var now = new CustomerAnswerer(
                wanted.office() == null ? customer.office() : wanted.office(), wanted.accountManager());
        mustBeAllowed(customer, now, wanted, act);
        record(new Assignment(customer, customer.answerer(), now, wanted.validFrom(), wanted.reason(), act), customer);
        return view(customerId);
    }

    private void mustBeAllowed(Customer customer, CustomerAnswerer now, NewAssignment wanted, Act act) {
        organisation.mustBeOpen(now.office(), "/office");
        organisation.mustWorkFor(now.office(), now.accountManager(), "/accountManager");
        if (customer.status() == CustomerStatus.LOST) {
            throw new Problem(AssignmentProblem.CUSTOMER_LOST, Wording.of("请先恢复该客户 | Regain the customer first"));
        }
        mustChangeSomething(customer, now, wanted.validFrom());
        if (!act.has(Role.KA_DIRECTOR)) {
            mustStayInTheOffice(customer, now);
            mustNotHavePassed(wanted.validFrom(), act.day());
        }
        if (!now.office().equals(customer.office()) && !Boolean.TRUE.equals(wanted.keepContracts())) {
            throw new Problem(
                            AssignmentProblem.CONTRACTS_STAY,
                            Wording.of("keepContracts 须为 true | keepContracts has to be true"))
                    .at("/keepContracts", CommonFault.REQUIRED);
        }
    }

    private void mustChangeSomething(Customer customer, CustomerAnswerer now, LocalDate from) {
        if (history(customer).says(now, from)) {
            throw new Problem(
                            AssignmentProblem.NOTHING_CHANGES,
                            Wording.of("自 {day} 起已由 {person} 负责 | {person} answers for it from {day} on already")
                                    .with("day", from)
                                    .with("person", now.accountManager()))
                    .at("/accountManager", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private AssignmentHistory history(Customer customer) {
        return new AssignmentHistory(assignments.of(customer.id()));
    }

    private static void mustStayInTheOffice(Customer customer, CustomerAnswerer now) {
        if (!now.office().equals(customer.office())) {
            throw new Problem(
                            AssignmentProblem.ACROSS_OFFICES,
                            Wording.of("现属 {office} | It is of {office}").with("office", customer.office()))
                    .at("/office", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private static void mustNotHavePassed(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Problem(
                            AssignmentProblem.DAY_IN_THE_PAST,
                            Wording.of("今日为 {day} | Today is {day}").with("day", today))
                    .at("/validFrom", CommonFault.NOT_BEFORE.with("day", today));
        }
    }

    private void record(Assignment assignment, Customer customer) {
        assignments.persist(assignment);
        outbox.append(customer, assignment.event(customer));
        settle(customer);
    }

    /** Gives the customer to whom the history says answers for it by now, if that person still can. */
    private void settle(Customer customer) {
        var begun = new ArrayList<>(history(customer).begunBy(calendar.today()));
        Collections.reverse(begun);
        begun.stream()
                .filter(assignment -> assignment.isEffective() || assignment.isPending() && canTakeEffect(assignment))
                .findFirst()
                .filter(Assignment::isPending)
                .ifPresent(assignment -> {
                    assignment.takesEffect();
                    customer.answeredBy(assignment.answerer());
                    news.tell(customer);
                });
        begun.forEach(Assignment::isOver);
    }

    /** Between the day it was recorded on and its own, a person may have left and an office been closed. */
    private boolean canTakeEffect(Assignment assignment) {
        var answerer = assignment.answerer();
        try {
            organisation.mustBeOpen(answerer.office(), "/office");
            organisation.mustBeOfStaff(answerer.accountManager(), "/accountManager");
            organisation.mustWorkFor(answerer.office(), answerer.accountManager(), "/accountManager");
            return true;
        } catch (Problem refused) {
            LOG.warnf(
                    "Customer %s stays with whom it is, %s cannot have it: %s",
                    assignment.customerId(),
                    answerer.accountManager(),
                    refused.code().code());
            return false;
        }
    }

    /** The office said so itself, of a customer that is registered, or of a prospect. */
    void answered(@Observes Answering answering) {
        var customer = answering.customer();
        var act = acts.current();
        var reason = answering.before() == null ? "登记" : "变更客户档案";
        var assignment = new Assignment(customer, answering.before(), customer.answerer(), act.day(), reason, act);
        assignment.takesEffect();
        assignments.persist(assignment);
        if (answering.before() != null) {
            outbox.append(customer, assignment.event(customer));
        }
    }

    @Transactional
    List<AssignmentView> history(UUID customerId) {
        customers.visible(customerId);
        return view(customerId);
    }

    private List<AssignmentView> view(UUID customerId) {
        return assignments.of(customerId).stream().map(Assignment::view).toList();
    }

    @Override
    @Transactional
    public List<UUID> due(int most) {
        return assignments.customersDue(calendar.today(), most);
    }

    @Override
    @Transactional
    public void perform(UUID customerId) {
        settle(customers.lockedForEvent(customerId));
    }
}
