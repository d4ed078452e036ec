package kam.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

class ConfidentialTest {
    @Test
    void aPhoneShowsItsBeginningAndItsEnd() {
        assertThat(Confidential.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Confidential.phone("010-65001234")).isEqualTo("010****1234");
        assertThat(Confidential.phone("12345")).isEqualTo("****45");
        assertThat(Confidential.phone(null)).isNull();
    }

    @Test
    void anAddressShowsItsFirstLetterAndItsHost() {
        assertThat(Confidential.email("wang@example.com")).isEqualTo("w****@example.com");
        assertThat(Confidential.email("w@example.com")).isEqualTo("w****@example.com");
        assertThat(Confidential.email(null)).isNull();
    }

    @Test
    void theOwnOfficeAndTheDepartmentReadPlainAndTheOthersDoNot() {
        assertThat(plain(Role.OFFICE_CLERK, "BJ")).isTrue();
        assertThat(plain(Role.OFFICE_CLERK, "SH")).isFalse();
        assertThat(plain(Role.KA_SPECIALIST, null)).isTrue();
        assertThat(plain(Role.KA_DIRECTOR, null)).isTrue();
        assertThat(plain(Role.SERVICE_AGENT, null)).isTrue();
        assertThat(plain(Role.AUDITOR, null)).isFalse();
        assertThat(plain(Role.FINANCE, "BJ")).isFalse();
        assertThat(plain(Role.KA_APPROVER, null)).isFalse();
    }

    private static boolean plain(String role, String office) {
        return Confidential.isPlainFor(new Caller("x", "x", Set.of(role), office), "BJ");
    }
}
