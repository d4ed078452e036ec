package kam.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenClaimsTest {
    @Test
    void unknownRolesAreDroppedWhenTheTokenIsRead() {
        var bearer = bearer("{'sub': 'li', 'name': '李', 'office': 'BJ', 'groups': ['office-clerk',"
                + " 'default-roles-kam', 'offline_access', 'uma_authorization', 'Admin', '']}");
        assertThat(bearer.roles()).containsExactly(Role.OFFICE_CLERK);
        assertThat(bearer.offices()).containsExactly("BJ");
        assertThat(bearer.name()).isEqualTo("李");
    }

    @Test
    void anOfficeAsAListMeansSeveralOffices() {
        assertThat(bearer("{'sub': 'li', 'office': ['BJ', 'SH', 'BJ']}").offices())
                .containsExactlyInAnyOrder("BJ", "SH");
        assertThat(bearer("{'sub': 'li', 'office': ['BJ']}").offices()).containsExactly("BJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'sub': 'li'}",
                "{'sub': 'li', 'office': null, 'groups': null, 'name': null}",
                "{'sub': 'li', 'office': [], 'groups': [], 'name': ''}",
                "{'sub': 'li', 'office': ' '}"
            })
    void whatIsAbsentGivesNothing(String claims) {
        var bearer = bearer(claims);
        assertThat(bearer.roles()).isEmpty();
        assertThat(bearer.offices()).isEmpty();
        assertThat(bearer.name()).isEqualTo("li");
    }

    @Test
    void thePersonIsTheClaimThatTheSettingNames() {
        var claims = claims("{'sub': '7c0a', 'preferred_username': 'li.na'}");
        assertThat(claims.bearer("sub").id()).isEqualTo("7c0a");
        assertThat(claims.bearer("preferred_username").id()).isEqualTo("li.na");
        assertThatThrownBy(() -> claims("{'sub': '7c0a'}").bearer("preferred_username"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("preferred_username");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'sub': ''}",
                "{'sub': ['li']}",
                "{'sub': 5}",
                "{'sub': 'a\\u0000b'}",
                "{'sub': 'li', 'name': '\\ud800'}",
                "{'sub': 'li', 'name': ['Li']}",
                "{'sub': 'li', 'groups': 'office-clerk'}",
                "{'sub': 'li', 'groups': ['office-clerk', 5]}",
                "{'sub': 'li', 'office': 7}",
                "{'sub': 'li', 'office': ['BJ', null]}",
                "{'sub': 'li', 'office': 'BJ\\n'}",
                "{'sub': 'li', 'office': '123456789012345678901'}"
            })
    void claimsOfAnotherShapeAreRefused(String claims) {
        assertThatThrownBy(() -> bearer(claims))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo("token-claims-invalid"));
    }

    private static Caller bearer(String claims) {
        return claims(claims).bearer("sub");
    }

    private static TokenClaims claims(String claims) {
        try {
            return new TokenClaims(new ObjectMapper().readTree(claims.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(claims, e);
        }
    }
}
