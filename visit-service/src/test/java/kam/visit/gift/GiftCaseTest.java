package kam.visit.gift;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.testing.CaseContract;
import kam.visit.Someone;
import kam.visit.customer.Customers;

@QuarkusTest
class GiftCaseTest extends CaseContract {
    private final GiftDesk desk = new GiftDesk();

    @Inject
    BusinessCalendar calendar;

    @Override
    protected String awaitingDecision(String drafter) {
        var manager = Someone.named(drafter, Role.ACCOUNT_MANAGER, "BJ");
        var details = GiftDesk.details("李部长", 20, calendar.today());
        var path = manager.post(GiftDesk.GIFTS, Map.of("customerId", Customers.known("BJ"), "details", details))
                .statusCode(201)
                .extract()
                .header("Location");
        manager.post(path + "/submission").statusCode(200);
        return path;
    }

    @Override
    protected List<Supplier<String>> others() {
        return List.of(
                () -> desk.draft(Customers.known("BJ"), "赵工", 10, calendar.today()),
                () -> desk.agreed(Customers.known("BJ"), "钱工", 10, calendar.today()));
    }

    @Override
    protected String office() {
        return "BJ";
    }

    @Override
    protected String drafterRole() {
        return Role.ACCOUNT_MANAGER;
    }

    @Override
    protected String decider() {
        return Role.KA_DIRECTOR;
    }

    @Override
    protected String refusing() {
        return "REJECT";
    }

    @Override
    protected String notOffered() {
        return "RETURN";
    }
}
