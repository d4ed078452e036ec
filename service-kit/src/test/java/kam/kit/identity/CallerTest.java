package kam.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;
import kam.kit.persistence.Filter;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CallerTest {
    @Test
    void everyRoleStandsInTheTable() {
        var named = Stream.of(Role.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(CallerTest::value)
                .filter(role -> !Role.isGroup(role));
        assertThat(named).containsExactlyInAnyOrderElementsOf(Role.TABLE.keySet());
    }

    @Test
    void fiveRolesAreOfAnOffice() {
        assertThat(Role.ofAnOffice())
                .containsExactlyInAnyOrder(
                        Role.OFFICE_CLERK,
                        Role.OFFICE_MANAGER,
                        Role.ACCOUNT_MANAGER,
                        Role.BACK_OFFICE,
                        Role.TECHNICAL_SUPPORT);
    }

    @Test
    void aRoleOfAnOfficeReachesTheOfficesOfTheTokenAndNoOther() {
        for (var role : Role.ofAnOffice()) {
            var caller = caller(Set.of(role), "BJ", "GZ");
            assertThat(caller.seesAll()).isFalse();
            assertThat(caller.sees("BJ")).isTrue();
            assertThat(caller.sees("GZ")).isTrue();
            assertThat(caller.sees("SH")).isFalse();
            assertThat(caller.sees("")).isFalse();
            assertThat(caller.sees(null)).isFalse();
        }
    }

    @Test
    void withoutAnOfficeARoleOfAnOfficeSeesNothing() {
        for (var role : Role.ofAnOffice()) {
            var caller = caller(Set.of(role));
            assertThat(caller.sees("BJ")).isFalse();
            assertThat(caller.sees("")).isFalse();
            assertThat(Filter.visibleTo(caller).hql()).isEqualTo("1 = 0");
            assertThatThrownBy(() -> caller.mustSee("BJ")).isInstanceOf(Problem.class);
        }
    }

    @Test
    void withoutAnyKnownRoleNothingIsSeenAtAll() {
        var stranger = caller(Set.of("default-roles-kam", "OFFICE-CLERK", "admin "), "BJ");
        assertThat(stranger.roles()).isEmpty();
        assertThat(stranger.sees("BJ")).isFalse();
        assertThat(stranger.seesAll()).isFalse();
        assertThat(Filter.visibleTo(stranger).hql()).isEqualTo("1 = 0");
    }

    @Test
    void aRoleOfTheCompanySeesAllOffices() {
        var caller = caller(Set.of(Role.HR, Role.OFFICE_CLERK), "BJ");
        assertThat(caller.seesAll()).isTrue();
        assertThat(caller.sees("SH")).isTrue();
        assertThat(Filter.visibleTo(caller).hql()).isEqualTo("1 = 1");
    }

    @Test
    void overAnotherOfficeThereAreOnlyTheRolesThatReachIt() {
        var caller = caller(Set.of(Role.HR, Role.OFFICE_MANAGER), "BJ");
        assertThat(caller.over("BJ").roles()).containsExactlyInAnyOrder(Role.HR, Role.OFFICE_MANAGER);
        assertThat(caller.over("SH").roles()).containsExactly(Role.HR);
        assertThat(caller.over(null).roles()).containsExactly(Role.HR);
    }

    @Test
    void onlyWhoSeesJustOneOfficeNeedsNotNameIt() {
        assertThat(caller(Set.of(Role.OFFICE_CLERK), "BJ").onlyOffice()).isEqualTo("BJ");
        assertThat(caller(Set.of(Role.OFFICE_CLERK), "BJ", "SH").onlyOffice()).isNull();
        assertThat(caller(Set.of(Role.OFFICE_CLERK)).onlyOffice()).isNull();
        assertThat(caller(Set.of(Role.OFFICE_CLERK, Role.ADMIN), "BJ").onlyOffice())
                .isNull();
    }

    private static Caller caller(Set<String> roles, String... offices) {
        return new Caller("li", "李", roles, Set.of(offices));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
