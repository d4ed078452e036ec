package kam.customer.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;

/** What applications tell of a customer; whoever asks has decided that the caller may see the customer. */
@ApplicationScoped
public class ApplicationHistory {
    /** Which papers the applications have brought. */
    public record KnownPapers(boolean businessLicence, boolean taxRegistration, boolean evaluation) {}

    /** Nobody applies so often; the list of applications has the rest. */
    private static final int MOST = 50;

    private final ApplicationRepository applications;

    ApplicationHistory(ApplicationRepository applications) {
        this.applications = applications;
    }

    /** Newest first. */
    public List<ApplicationSummary> of(UUID customerId) {
        return applications.newestOf(customerId, MOST).stream()
                .map(ApplicationSummary::of)
                .toList();
    }

    public KnownPapers papersOf(UUID customerId) {
        var all = applications.newestOf(customerId, MOST);
        var unified = all.stream().anyMatch(each -> each.form().papers().licenceUnified());
        var licence = all.stream().anyMatch(each -> each.holds(PaperKind.BUSINESS_LICENCE));
        var registration = all.stream().anyMatch(each -> each.holds(PaperKind.TAX_REGISTRATION));
        var evaluation = all.stream().anyMatch(each -> each.form().papers().evaluation() != null);
        return new KnownPapers(licence, registration || licence && unified, evaluation);
    }
}
