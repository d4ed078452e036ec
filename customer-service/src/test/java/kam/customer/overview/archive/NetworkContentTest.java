package kam.customer.overview.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kam.customer.overview.archive.NetworkPerson.Attitude;
import kam.customer.overview.archive.NetworkPerson.NetworkRole;
import kam.customer.overview.archive.RelationshipNetwork.NetworkLink;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class NetworkContentTest {
    private static final NetworkPerson WANG = person("wang");
    private static final NetworkPerson LI = person("li");

    @Test
    void peopleAndTheirLinksHold() {
        var links = List.of(new NetworkLink("wang", "li", "上级"), new NetworkLink("li", "wang", "下级"));
        assertThatCode(() -> new NetworkContent(List.of(WANG, LI), links).mustHold())
                .doesNotThrowAnyException();
    }

    @Test
    void everyFaultIsNamedAtItsPlace() {
        var links = List.of(
                new NetworkLink("wang", "wang", "自己"),
                new NetworkLink("zhao", "wang", "无此人"),
                new NetworkLink("wang", "wang", "重复"));
        var problem =
                catchThrowableOfType(Problem.class, () -> new NetworkContent(List.of(WANG, WANG), links).mustHold());
        assertThat(problem.code().code()).isEqualTo("relationship-network-invalid");
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/people/1/key", "/links/0/to", "/links/1/from", "/links/2/to", "/links/2");
    }

    private static NetworkPerson person(String key) {
        return new NetworkPerson(key, "某", null, NetworkRole.DECIDES, 3, Attitude.NEUTRAL, null, null);
    }
}
