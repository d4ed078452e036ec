package kam.customer.servicedesk.marketinformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.desk.Accounts;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.people.Person;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class MarketInformationService {
    private final MarketInformationRepository information;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final Acts acts;

    MarketInformationService(
            MarketInformationRepository information,
            Accounts accounts,
            Organisation organisation,
            Numbers numbers,
            SignedIn signedIn,
            Outbox outbox,
            Acts acts) {
        this.information = information;
        this.accounts = accounts;
        this.organisation = organisation;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    MarketInformationView register(NewInformation found) {
        found.mustNameOne();
        var act = acts.current();
        var number = numbers.next(Series.MARKET_INFORMATION);
        var registered = new MarketInformation(number, account(found, act), found.project(), act);
        information.persist(registered);
        outbox.append(registered, registered.registered());
        return stored(registered);
    }

    /** Whoever brings a new company answers for it. */
    private Account account(NewInformation found, Act act) {
        if (found.customerId() != null) {
            return accounts.of(found.customerId());
        }
        var company = found.company();
        signedIn.caller().mustSee(company.office());
        organisation.mustBeOpen(company.office(), "/company/office");
        return new Account(null, company.name(), company.office(), Person.of(act.by()));
    }

    @Transactional
    MarketInformationView change(UUID id, String ifMatch, Project project) {
        var changed = information.locked(id);
        Etag.mustMatch(ifMatch, changed.version());
        changed.change(project, acts.current());
        return stored(changed);
    }

    @Transactional
    MarketInformationView judge(UUID id, InformationAssessment assessment) {
        var judged = information.locked(id);
        outbox.append(judged, judged.judge(assessment, acts.current()));
        return stored(judged);
    }

    @Transactional
    MarketInformationView convert(UUID id, Conversion conversion) {
        var converted = information.locked(id);
        outbox.append(converted, converted.convert(conversion, acts.current()));
        return stored(converted);
    }

    @Transactional
    MarketInformationView read(UUID id) {
        return information.visible(id).view();
    }

    @Transactional
    Page<MarketInformationView> list(PageRequest page, InformationStatus status, UUID customerId, String registeredBy) {
        return information.list(page, status, customerId, registeredBy).map(MarketInformation::view);
    }

    private MarketInformationView stored(MarketInformation root) {
        information.flush();
        return root.view();
    }
}
