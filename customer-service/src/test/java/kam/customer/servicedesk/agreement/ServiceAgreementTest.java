package kam.customer.servicedesk.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kam.customer.servicedesk.agreement.Allocation.AllocationLine;
import kam.customer.servicedesk.agreement.ServiceAgreement.Allocated;
import kam.customer.servicedesk.agreement.ServiceAgreement.Registration;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.AgreementSigning;
import kam.customer.servicedesk.agreement.ServiceAgreementForms.NewAgreementPlan;
import kam.customer.servicedesk.desk.DeskActs;
import kam.customer.servicedesk.desk.Meeting;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceAgreementTest {
    private static final Act ACT = DeskActs.by("zhao.lei");
    private static final AgreementPlan PLAN = new AgreementPlan("稳健增值", "专属理财", "六成固收", new BigDecimal("500000"));
    private static final Map<AgreementStatus, Set<AgreementStatus>> TABLE = Map.of(
            AgreementStatus.REGISTERED, Set.of(AgreementStatus.SURVEYED, AgreementStatus.DECLINED),
            AgreementStatus.SURVEYED,
                    Set.of(AgreementStatus.SURVEYED, AgreementStatus.PLANNED, AgreementStatus.DECLINED),
            AgreementStatus.PLANNED, Set.of(AgreementStatus.PLANNED, AgreementStatus.SIGNED, AgreementStatus.DECLINED),
            AgreementStatus.SIGNED, Set.of(AgreementStatus.FILED),
            AgreementStatus.FILED, Set.of(AgreementStatus.IN_EXECUTION),
            AgreementStatus.IN_EXECUTION, Set.of(AgreementStatus.PLANNED, AgreementStatus.ENDED),
            AgreementStatus.DECLINED, Set.of(),
            AgreementStatus.ENDED, Set.of());

    private static ServiceAgreement inExecution() {
        var agreement =
                new ServiceAgreement("XY-1", DeskActs.ACCOUNT, new Registration("王建国", "010-65001234", "稳健"), ACT);
        agreement.evaluate(new AssetEvaluation(DeskActs.TODAY, new BigDecimal("8000000"), "良好", null), ACT);
        agreement.plan(new NewAgreementPlan("会议讨论", PLAN), ACT);
        agreement.sign(new AgreementSigning(DeskActs.TODAY, UUID.randomUUID()), ACT);
        agreement.file("XB-1", ACT);
        agreement.allocate(allocation("300000", "200000"), ACT);
        return agreement;
    }

    private static Allocation allocation(String... amounts) {
        return new Allocation(Stream.of(amounts)
                .map(amount -> new AllocationLine("债券", new BigDecimal(amount)))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void anAgreementGoesTheWayOfTheTableAndNoOther(AgreementStatus status) {
        for (var next : AgreementStatus.values()) {
            assertThat(status.canBecome(next))
                    .as(status + " to " + next)
                    .isEqualTo(TABLE.get(status).contains(next));
        }
    }

    @Test
    void theLinesMakeTheAgreedAmountToTheCent() {
        var amount = new BigDecimal("500000.00");
        allocation("499999.99", "0.01").mustMake(amount);
        assertThat(DeskActs.refused(() -> allocation("499999.99").mustMake(amount)))
                .isEqualTo("allocation-does-not-sum");
        assertThat(DeskActs.refused(() -> allocation("500000", "0.01").mustMake(amount)))
                .isEqualTo("allocation-does-not-sum");
    }

    @Test
    void anAdjustmentIsANewVersionThatIsSignedFiledAndAllocatedAgain() {
        var agreement = inExecution();
        var more = new AgreementPlan("更高收益", "专属理财", "五成固收", new BigDecimal("600000"));
        agreement.plan(new NewAgreementPlan("客户反馈", more), ACT);
        assertThat(DeskActs.refused(() -> agreement.allocate(allocation("600000"), ACT)))
                .isEqualTo("agreement-wrong-status");
        var signed = agreement.sign(new AgreementSigning(DeskActs.TODAY, UUID.randomUUID()), ACT);
        assertThat(signed.agreementVersion()).isEqualTo(2);
        assertThat(signed.amount()).isEqualTo("600000.00");
        agreement.file("XB-2", ACT);
        assertThat(DeskActs.refused(() -> agreement.allocate(allocation("500000"), ACT)))
                .isEqualTo("allocation-does-not-sum");
        agreement.allocate(allocation("600000"), ACT);
        assertThat(agreement.view().allocations())
                .extracting(Allocated::agreementVersion)
                .containsExactly(1, 1, 2);
    }

    @Test
    void theAssetsAreWatchedWhileItIsCarriedOut() {
        var agreement = inExecution();
        agreement.evaluate(new AssetEvaluation(DeskActs.TODAY, new BigDecimal("8100000"), "稳定", "达标"), ACT);
        assertThat(agreement.view().status()).isEqualTo(AgreementStatus.IN_EXECUTION);
        assertThat(agreement.view().evaluations()).hasSize(2);
        var tomorrow = new AssetEvaluation(DeskActs.TODAY.plusDays(1), BigDecimal.ONE, "x", null);
        assertThat(DeskActs.refused(() -> agreement.evaluate(tomorrow, ACT))).isEqualTo("agreement-day-not-possible");
    }

    @Test
    void whatHasEndedIsNotTalkedAboutAnyMore() {
        var agreement = inExecution();
        agreement.end("到期", ACT);
        var meeting = new Meeting(DeskActs.TODAY, "双方", "总结", null, null);
        assertThat(DeskActs.refused(() -> agreement.meet(meeting, ACT))).isEqualTo("agreement-wrong-status");
    }
}
