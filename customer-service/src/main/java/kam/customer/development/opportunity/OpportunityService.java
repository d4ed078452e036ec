package kam.customer.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.opportunity.Opportunity.LanePeople;
import kam.customer.development.opportunity.OpportunityForms.NewEvidence;
import kam.customer.development.opportunity.OpportunityForms.NewOpportunity;
import kam.customer.development.opportunity.OpportunityForms.OpportunityQuery;
import kam.customer.development.opportunity.OpportunityForms.StageMove;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class OpportunityService {
    private final OpportunityRepository opportunities;
    private final CustomerRepository customers;
    private final Organisation organisation;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final Acts acts;
    private final BusinessCalendar calendar;
    private final OpportunitySettings settings;

    OpportunityService(
            OpportunityRepository opportunities,
            CustomerRepository customers,
            Organisation organisation,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            Acts acts,
            BusinessCalendar calendar,
            OpportunitySettings settings) {
        this.opportunities = opportunities;
        this.customers = customers;
        this.organisation = organisation;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.acts = acts;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Transactional
    OpportunityView open(NewOpportunity newOpportunity) {
        var customer = customers.namedAndLocked(newOpportunity.customerId());
        newOpportunity.people().mustWorkFor(customer.office(), organisation, "/people");
        if (opportunities.hasOpen(customer.id())) {
            throw new Problem(OpportunityProblem.ALREADY_OPEN, "Close the open one first");
        }
        var opportunity =
                new Opportunity(numbers.next(Series.OPPORTUNITY), customer, newOpportunity.people(), acts.current());
        opportunities.persist(opportunity);
        outbox.append(opportunity, opportunity.opened());
        return view(opportunity);
    }

    @Transactional
    OpportunityView assign(UUID id, String ifMatch, LanePeople people) {
        var opportunity = opportunities.locked(id);
        Etag.mustMatch(ifMatch, opportunity.version());
        people.mustWorkFor(opportunity.office(), organisation, "");
        opportunity.assign(people);
        opportunities.flush();
        return view(opportunity);
    }

    @Transactional
    OpportunityView record(UUID id, NewEvidence evidence) {
        var opportunity = opportunities.locked(id);
        opportunity.record(evidence, Lane.of(signedIn.caller().over(opportunity.office())), acts.current());
        opportunities.flush();
        return view(opportunity);
    }

    @Transactional
    OpportunityView move(UUID id, StageMove move) {
        var opportunity = opportunities.locked(id);
        outbox.append(opportunity, opportunity.move(move, acts.current()));
        return view(opportunity);
    }

    @Transactional
    OpportunityView close(UUID id, OpportunityClosing closing) {
        var opportunity = opportunities.locked(id);
        outbox.append(opportunity, opportunity.close(closing, acts.current()));
        return view(opportunity);
    }

    @Transactional
    OpportunityView read(UUID id) {
        return view(opportunities.visible(id));
    }

    @Transactional
    Page<OpportunityView> list(PageRequest page, OpportunityQuery asked) {
        var today = calendar.today();
        var stalledBefore = Stream.of(DevelopmentStage.values())
                .collect(Collectors.toMap(Function.identity(), stage -> today.minusDays(settings.of(stage))));
        return opportunities.list(page, asked, stalledBefore).map(this::view);
    }

    List<StageView> stages() {
        return Stream.of(DevelopmentStage.values())
                .map(stage -> StageView.of(stage, settings.of(stage)))
                .toList();
    }

    private OpportunityView view(Opportunity opportunity) {
        return OpportunityView.of(
                opportunity, calendar.today(), settings.of(opportunity.path().stage()));
    }
}
