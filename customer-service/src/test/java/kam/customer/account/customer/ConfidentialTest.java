package kam.customer.account.customer;

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

    @Test
    void aRoleThatReadsMaskedDoesNotOpenWhatTheOtherReadsOfItsOfficeOnly() {
        var clerkAndAuditor = new Caller("x", "x", Set.of(Role.OFFICE_CLERK, Role.AUDITOR), Set.of("BJ", "GZ"));
        assertThat(Confidential.isPlainFor(clerkAndAuditor, "BJ")).isTrue();
        assertThat(Confidential.isPlainFor(clerkAndAuditor, "GZ")).isTrue();
        assertThat(Confidential.isPlainFor(clerkAndAuditor, "SH")).isFalse();
    }

    private static boolean plain(String role, String office) {
        Set<String> offices = office == null ? Set.of() : Set.of(office);
        return Confidential.isPlainFor(new Caller("x", "x", Set.of(role), offices), "BJ");
    }
}
