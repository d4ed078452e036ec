package kam.kpi.organisation.position;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Supplier;
import kam.kit.identity.Role;
import kam.testing.CaseContract;

@QuarkusTest
class PositionCaseTest extends CaseContract {
    @Override
    protected String awaitingDecision(String drafter) {
        return PositionDrafts.drafted(
                PositionDrafts.newCode(), PositionDrafts.content(Role.KA_SPECIALIST, 1, 2), drafter);
    }

    @Override
    protected List<Supplier<String>> others() {
        return List.of(() -> {
            var path = awaitingDecision("other");
            PositionDrafts.putInForce(path);
            return path;
        });
    }

    @Override
    protected boolean areOfOffices() {
        return false;
    }

    @Override
    protected String office() {
        return "BJ";
    }

    @Override
    protected String drafterRole() {
        return Role.HR;
    }

    @Override
    protected String decider() {
        return Role.GENERAL_MANAGER;
    }

    @Override
    protected String refusing() {
        return "RETURN";
    }

    @Override
    protected String notOffered() {
        return "REJECT";
    }
}
