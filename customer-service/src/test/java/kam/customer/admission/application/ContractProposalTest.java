package kam.customer.admission.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ContractProposalTest {
    @Test
    void theAmountIsTheSumOfTheLines() {
        var contract = Forms.contract(List.of(Forms.line("100", "1500.5"), Forms.line("299.5", "100")), "180000");
        assertThat(contract.amount()).isEqualTo("180000.00");
        contract.mustHold();
    }

    @Test
    void eachLineIsRoundedHalfUpToTheFen() {
        var lines = List.of(Forms.line("0.5", "0.01"), Forms.line("0.5", "0.01"), Forms.line("0.4999", "0.01"));
        assertThat(Forms.contract(lines, "0.02").amount()).isEqualTo("0.02");
    }

    @Test
    void instalmentsThatDoNotMakeTheAmountAreRefused() {
        var lines = List.of(Forms.line("100", "1800"));
        assertThat(faultsOf(Forms.contract(lines, "80000", "99999.99"))).containsExactly("/contract/instalments");
        Forms.contract(lines, "80000", "99999.99", "0.01").mustHold();
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefused() {
        var contract = new ContractProposal(
                List.of(Forms.line("1", "1")),
                "送货",
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 1, 1),
                List.of(new Instalment(LocalDate.of(2026, 1, 1), BigDecimal.ONE)));
        assertThat(faultsOf(contract)).containsExactly("/contract/validUntil");
    }

    @Test
    void anAmountThatNobodyCanBookIsRefused() {
        var tooMuch = Forms.contract(List.of(Forms.line("2", "9999999999999999.99")), "9999999999999999.99");
        assertThat(faultsOf(tooMuch)).contains("/contract/lines");
        var nothing = Forms.contract(List.of(Forms.line("0.0001", "0.01")), "0.01");
        assertThat(faultsOf(nothing)).contains("/contract/lines");
    }

    @Test
    void linesAndInstalmentsAreNumberedInTheirOrder() {
        var event = Forms.contract(List.of(Forms.line("1", "30"), Forms.line("2", "35")), "40", "60")
                .asEvent();
        assertThat(event.amount()).isEqualTo("100.00");
        assertThat(event.lines()).extracting(line -> line.line()).containsExactly(1, 2);
        assertThat(event.instalments())
                .extracting(instalment -> instalment.number())
                .containsExactly(1, 2);
    }

    private static List<String> faultsOf(ContractProposal contract) {
        var problem = catchThrowableOfType(Problem.class, contract::mustHold);
        assertThat(problem.code().code()).isEqualTo("proposed-contract-invalid");
        return problem.errors().stream().map(Problem.FieldError::pointer).toList();
    }
}
