package kam.customer.development.worth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.worth.WorthAnalysis.WorthStatus;
import kam.customer.development.worth.WorthAnalysisForms.NewWorthAnalysis;
import kam.customer.development.worth.WorthAnalysisForms.WorthRecomputation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class WorthAnalysisService {
    private final WorthAnalysisRepository analyses;
    private final CustomerRepository customers;
    private final Numbers numbers;
    private final Acts acts;
    private final WorthSettings settings;

    WorthAnalysisService(
            WorthAnalysisRepository analyses,
            CustomerRepository customers,
            Numbers numbers,
            Acts acts,
            WorthSettings settings) {
        this.analyses = analyses;
        this.customers = customers;
        this.numbers = numbers;
        this.acts = acts;
        this.settings = settings;
    }

    /** One draft at a time, so that revisions follow one another. */
    @Transactional
    WorthAnalysisView draft(NewWorthAnalysis draft) {
        var customer = customers.namedAndLocked(draft.customerId());
        if (analyses.hasDraft(customer.id())) {
            throw new Problem(WorthProblem.DRAFT_OPEN, "Conclude it first");
        }
        var analysis = new WorthAnalysis(
                numbers.next(Series.WORTH_ANALYSIS),
                customer,
                analyses.nextRevision(customer.id()),
                draft.content(),
                acts.current());
        analyses.persistAndFlush(analysis);
        return analysis.view();
    }

    @Transactional
    WorthAnalysisView change(UUID id, String ifMatch, WorthContent content) {
        var analysis = analyses.locked(id);
        Etag.mustMatch(ifMatch, analysis.version());
        analysis.change(content, acts.current());
        analyses.flush();
        return analysis.view();
    }

    @Transactional
    WorthAnalysisView conclude(UUID id) {
        var analysis = analyses.locked(id);
        analysis.conclude(WorthRule.current(settings.minimumReturn()), acts.current());
        analyses.flush();
        return analysis.view();
    }

    @Transactional
    WorthRecomputation recompute(UUID id) {
        return analyses.visible(id).recompute();
    }

    @Transactional
    WorthAnalysisView read(UUID id) {
        return analyses.visible(id).view();
    }

    @Transactional
    Page<WorthAnalysisView> list(PageRequest page, WorthStatus status, UUID customerId) {
        return analyses.list(page, status, customerId).map(WorthAnalysis::view);
    }
}
