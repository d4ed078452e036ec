package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerView;
import kam.customer.admission.application.ApplicationHistory;
import kam.customer.admission.credit.CreditGradingRepository;
import kam.customer.admission.credit.GradingView;
import kam.kit.identity.SignedIn;

@ApplicationScoped
class ArchiveService {
    private static final int MOST_GRADINGS = 50;

    private final CustomerRepository customers;
    private final CreditGradingRepository gradings;
    private final ApplicationHistory applications;
    private final ProfileService profiles;
    private final NetworkService networks;
    private final Assessment assessment;
    private final SignedIn signedIn;

    ArchiveService(
            CustomerRepository customers,
            CreditGradingRepository gradings,
            ApplicationHistory applications,
            ProfileService profiles,
            NetworkService networks,
            Assessment assessment,
            SignedIn signedIn) {
        this.customers = customers;
        this.gradings = gradings;
        this.applications = applications;
        this.profiles = profiles;
        this.networks = networks;
        this.assessment = assessment;
        this.signedIn = signedIn;
    }

    @Transactional
    ArchiveView read(UUID customerId) {
        var customer = customers.visible(customerId);
        return new ArchiveView(
                CustomerView.of(customer, signedIn.caller()),
                assessment.of(customer),
                profiles.view(customer),
                networks.view(customer),
                gradings.newestOf(customerId, MOST_GRADINGS).stream()
                        .map(GradingView::of)
                        .toList(),
                applications.of(customerId));
    }
}
