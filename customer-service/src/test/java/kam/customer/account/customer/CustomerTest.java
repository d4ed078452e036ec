package kam.customer.account.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.CustomerEvent.ArchiveAssessed;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CustomerTest {
    @Test
    void anApplyingCustomerIsConfirmedAsAKeyAccountWithItsCredit() {
        var customer = Customers.prospect();
        customer.become(CustomerStatus.APPLYING);
        var contract = UUID.randomUUID();
        var confirmed = customer.confirm(contract, "B", new BigDecimal("500000.00"));
        assertThat(customer.status()).isEqualTo(CustomerStatus.KEY_ACCOUNT);
        assertThat(confirmed.customerId()).isEqualTo(customer.id());
        assertThat(confirmed.contractId()).isEqualTo(contract);
        assertThat(confirmed.creditLevel()).isEqualTo("B");
        assertThat(confirmed.creditLimit()).isEqualTo("500000.00");
    }

    @Test
    void theOthersHearOnceHowCompleteAnArchiveIs() {
        var customer = Customers.prospect();
        var ratio = new BigDecimal("23.53");
        var day = LocalDate.parse("2026-03-10");
        customer.archiveReviewed(day);
        assertThat(customer.archiveAssessed(ratio, List.of("HISTORY"), day)).isPresent();
        assertThat(customer.archiveAssessed(ratio, List.of("HISTORY"), day)).isEmpty();
        customer.archiveReviewed(day.plusDays(1));
        assertThat(customer.archiveAssessed(ratio, List.of("HISTORY"), day.plusDays(1)))
                .get()
                .extracting(ArchiveAssessed::reviewedOn)
                .isEqualTo(day.plusDays(1));
    }

    @Test
    void aProspectCannotBeConfirmedWithoutApplication() {
        var customer = Customers.prospect();
        assertThatThrownBy(() -> customer.confirm(UUID.randomUUID(), "A", BigDecimal.TEN))
                .isInstanceOf(Problem.class);
        assertThat(customer.status()).isEqualTo(CustomerStatus.PROSPECT);
    }

    @Test
    void aKeyAccountNeverBecomesAProspectAgainUnlessItWasLost() {
        assertThat(CustomerStatus.PROSPECT.canBecome(CustomerStatus.LOST)).isFalse();
        assertThat(CustomerStatus.KEY_ACCOUNT.canBecome(CustomerStatus.PROSPECT))
                .isFalse();
        assertThat(CustomerStatus.KEY_ACCOUNT.canBecome(CustomerStatus.LOST)).isTrue();
        assertThat(CustomerStatus.LOST.canBecome(CustomerStatus.PROSPECT)).isTrue();
    }

    @Test
    void aPersonInChargeIsOneWhoIsResponsible() {
        assertThat(Customers.prospect().hasPersonInCharge()).isTrue();
        assertThat(Customers.hardlyKnown().hasContact()).isTrue();
        assertThat(Customers.hardlyKnown().hasPersonInCharge()).isFalse();
    }

    @Test
    void aBlankAddressIsNoBasics() {
        assertThat(Customers.prospect().hasBasics()).isTrue();
        assertThat(Customers.hardlyKnown().hasBasics()).isFalse();
    }
}
