package kam.customer.servicedesk.marketinformation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kam.customer.servicedesk.desk.Account;
import kam.events.MarketInformationEvent.MarketInformationConverted;
import kam.events.MarketInformationEvent.MarketInformationJudged;
import kam.events.MarketInformationEvent.MarketInformationRegistered;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * A new project of a target customer (市场信息), registered, judged by another person, and followed until it becomes an
 * application or contract. Source: 第2章 考核指标 (有效信息登记率, 有效信息转化率), requirement C20.
 */
@Entity
@Table(name = "market_information")
class MarketInformation extends AggregateRoot {
    private String number;

    @Embedded
    private Account account;

    @Embedded
    private Project project;

    @Enumerated(EnumType.STRING)
    private InformationStatus status;

    private String registeredBy;
    private LocalDate registeredOn;

    @Embedded
    private InformationAssessment assessment;

    @Embedded
    private Conversion conversion;

    @Embedded
    private Trail trail = new Trail();

    MarketInformation() {}

    MarketInformation(String number, Account account, Project project, Act act) {
        this.number = number;
        this.account = account;
        this.status = InformationStatus.REGISTERED;
        this.registeredBy = act.by();
        this.registeredOn = act.day();
        write(project, "/project", act);
    }

    MarketInformationRegistered registered() {
        return new MarketInformationRegistered(
                id(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                registeredBy,
                project.learntOn(),
                registeredOn,
                project.expectedAmount());
    }

    /** Until it is judged. */
    void change(Project changed, Act act) {
        mustBeAbleToBecome(InformationStatus.REGISTERED);
        write(changed, "", act);
    }

    private void write(Project written, String place, Act act) {
        mustBePast(written.learntOn(), place + "/learntOn", act);
        project = written.scaled();
        trail.add(InformationStatus.REGISTERED, act, project.name());
    }

    /** By another person than those who wrote it. */
    MarketInformationJudged judge(InformationAssessment found, Act act) {
        var next = found.valid() ? InformationStatus.VALID : InformationStatus.NOT_VALID;
        mustBeAbleToBecome(next);
        if (trail.shows(act.by(), InformationStatus.REGISTERED)) {
            throw new Problem(InformationProblem.OWN_INFORMATION, "Somebody else judges it");
        }
        assessment = found;
        status = next;
        trail.add(next, act, found.reason());
        return new MarketInformationJudged(
                id(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                registeredBy,
                found.valid(),
                found.completeness(),
                found.timeliness(),
                registeredOn,
                act.day());
    }

    /** Refuses a day before the registration or still to come. */
    MarketInformationConverted convert(Conversion came, Act act) {
        mustBeAbleToBecome(InformationStatus.CONVERTED);
        mustBePast(came.convertedOn(), "/convertedOn", act);
        if (came.convertedOn().isBefore(registeredOn)) {
            throw new Problem(InformationProblem.DAY_NOT_POSSIBLE, "It was registered on " + registeredOn)
                    .at("/convertedOn", CommonFault.NOT_BEFORE.with("day", registeredOn));
        }
        conversion = came.scaled();
        status = InformationStatus.CONVERTED;
        trail.add(status, act, came.reference());
        return new MarketInformationConverted(
                id(),
                account.customerId(),
                account.office(),
                account.accountManager().id(),
                registeredBy,
                conversion.reference(),
                conversion.amount(),
                conversion.convertedOn());
    }

    private static void mustBePast(LocalDate day, String pointer, Act act) {
        if (day.isAfter(act.day())) {
            throw new Problem(InformationProblem.DAY_NOT_POSSIBLE, "It is recorded once it has happened")
                    .at(pointer, CommonFault.NOT_AFTER.with("day", act.day()));
        }
    }

    private void mustBeAbleToBecome(InformationStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    InformationProblem.WRONG_STATUS, "Information that is " + status + " cannot become " + next);
        }
    }

    @Override
    public String office() {
        return account.office();
    }

    MarketInformationView view() {
        return new MarketInformationView(
                id(),
                number,
                account,
                project,
                status,
                Person.of(registeredBy),
                registeredOn,
                assessment,
                conversion,
                trail.lines(),
                version());
    }
}
