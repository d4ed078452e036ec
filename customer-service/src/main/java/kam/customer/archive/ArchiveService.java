package kam.customer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.UUID;
import kam.customer.application.ApplicationHistory;
import kam.customer.credit.CreditGradingRepository;
import kam.customer.credit.GradingView;
import kam.customer.customer.Customer;
import kam.customer.customer.CustomerRepository;
import kam.customer.customer.CustomerView;

@ApplicationScoped
class ArchiveService {
    private static final int MOST_GRADINGS = 50;

    private final CustomerRepository customers;
    private final CreditGradingRepository gradings;
    private final ApplicationHistory applications;

    ArchiveService(CustomerRepository customers, CreditGradingRepository gradings, ApplicationHistory applications) {
        this.customers = customers;
        this.gradings = gradings;
        this.applications = applications;
    }

    @Transactional
    ArchiveView read(UUID customerId) {
        var customer = customers.visible(customerId);
        var history = gradings.newestOf(customerId, MOST_GRADINGS).stream()
                .map(GradingView::of)
                .toList();
        return new ArchiveView(
                CustomerView.of(customer),
                completeness(customer, !history.isEmpty()),
                history,
                applications.of(customerId));
    }

    private Completeness completeness(Customer customer, boolean graded) {
        var papers = applications.papersOf(customer.id());
        var missing = EnumSet.allOf(ArchiveItem.class);
        found(missing, ArchiveItem.INDUSTRY, customer.hasIndustry());
        found(missing, ArchiveItem.ADDRESS, customer.hasAddress());
        found(missing, ArchiveItem.CONTACT, customer.hasContact());
        found(missing, ArchiveItem.PERSON_IN_CHARGE, customer.hasPersonInCharge());
        found(missing, ArchiveItem.BUSINESS_LICENCE, papers.businessLicence());
        found(missing, ArchiveItem.TAX_REGISTRATION, papers.taxRegistration());
        found(missing, ArchiveItem.EVALUATION, papers.evaluation());
        found(missing, ArchiveItem.CREDIT_GRADING, graded);
        return Completeness.without(missing);
    }

    private static void found(EnumSet<ArchiveItem> missing, ArchiveItem item, boolean there) {
        if (there) {
            missing.remove(item);
        }
    }
}
