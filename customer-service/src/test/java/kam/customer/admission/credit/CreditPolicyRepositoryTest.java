package kam.customer.admission.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreditPolicyRepositoryTest {
    @Inject
    CreditPolicyRepository policies;

    @Inject
    SessionFactory sessions;

    @Test
    void thePartsOfAVersionAreReadOnce() {
        var policy = QuarkusTransaction.requiringNew().call(() -> {
            var inForce = policies.inForce(LocalDate.of(2026, 1, 1));
            inForce.factors();
            return inForce;
        });
        assertThat(sessions.getCache().containsCollection(CreditPolicy.class.getName() + ".factors", policy.id()))
                .isTrue();
    }
}
