package kam.contractapproval.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

class RankTest {
    private static final List<String> HEADQUARTERS = List.of(
            Role.FINANCE,
            Role.KA_SPECIALIST,
            Role.KA_APPROVER,
            Role.KA_DIRECTOR,
            Role.DEPUTY_SALES_DIRECTOR,
            Role.SALES_DIRECTOR,
            Role.GENERAL_MANAGER);

    @Test
    void theRolesOfTheHeadquartersStandOneAboveTheOther() {
        for (int i = 1; i < HEADQUARTERS.size(); i++) {
            assertThat(Rank.isAtLeast(HEADQUARTERS.get(i), HEADQUARTERS.get(i - 1)))
                    .isTrue();
            assertThat(Rank.isAtLeast(HEADQUARTERS.get(i - 1), HEADQUARTERS.get(i)))
                    .isFalse();
        }
        assertThat(Rank.isAtLeast(Role.MARKETING_MANAGER, Role.KA_DIRECTOR)).isTrue();
        assertThat(Rank.isAtLeast(Role.KA_DIRECTOR, Role.MARKETING_MANAGER)).isTrue();
    }

    @Test
    void nobodyOfAnOfficeStandsAsHighAsAnybodyOfTheHeadquarters() {
        for (var office : Role.ofAnOffice()) {
            for (var role : HEADQUARTERS) {
                assertThat(Rank.isAtLeast(office, role)).as(office).isFalse();
                assertThat(Rank.isAtLeast(role, office)).as(office).isTrue();
            }
        }
    }

    @Test
    void theManagerStandsAboveTheOthersOfTheOffice() {
        assertThat(Rank.isAtLeast(Role.OFFICE_MANAGER, Role.OFFICE_CLERK)).isTrue();
        assertThat(Rank.isAtLeast(Role.ACCOUNT_MANAGER, Role.OFFICE_MANAGER)).isFalse();
    }

    @Test
    void aRoleStandsAsHighAsItself() {
        assertThat(Role.ofAnOffice()).allMatch(role -> Rank.isAtLeast(role, role));
        assertThat(HEADQUARTERS).allMatch(role -> Rank.isAtLeast(role, role));
        assertThat(Rank.isAtLeast("emperor", "emperor")).isTrue();
    }
}
