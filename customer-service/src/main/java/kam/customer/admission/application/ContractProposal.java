package kam.customer.admission.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kam.events.ApplicationEvent.ProposedContract;
import kam.events.ApplicationEvent.ProposedInstalment;
import kam.events.ApplicationEvent.ProposedLine;
import kam.kit.master.NamedProducts.Named;
import kam.kit.problem.Problem;

/**
 * The contract that is to be signed with the customer (将要签订的合同); its amount decides who approves. Source:
 * 大客户管理制度 三.1(2), requirement C2.
 */
record ContractProposal(
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull ContractLine> lines,
        @NotBlank @Size(max = 1000) String deliveryTerms,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Instalment> instalments) {
    private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

    /** The sum of the lines, in CNY. */
    BigDecimal amount() {
        return lines.stream().map(ContractLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Refuses with 400 a term that ends before it begins and instalments that do not make the amount. */
    void mustHold() {
        var problem = new Problem(ApplicationProblem.CONTRACT_INVALID, "See errors");
        var amount = amount();
        var due = instalments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (validUntil.isBefore(validFrom)) {
            problem = problem.at("/contract/validUntil", "before validFrom");
        }
        if (amount.signum() == 0 || amount.compareTo(MOST) > 0) {
            problem = problem.at("/contract/lines", "the amount must be from 0.01 to " + MOST + " CNY");
        }
        if (due.compareTo(amount) != 0) {
            problem = problem.at(
                    "/contract/instalments", "make " + due.toPlainString() + " of " + amount.toPlainString() + " CNY");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** The products that its lines name. */
    List<Named> named() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Named(lines.get(i).sku(), lines.get(i).unit(), "/contract/lines/" + i))
                .toList();
    }

    ProposedContract asEvent() {
        return new ProposedContract(
                IntStream.range(0, lines.size()).mapToObj(this::line).toList(),
                amount(),
                deliveryTerms,
                validFrom,
                validUntil,
                IntStream.range(0, instalments.size())
                        .mapToObj(this::instalment)
                        .toList());
    }

    private ProposedLine line(int index) {
        var line = lines.get(index);
        return new ProposedLine(
                index + 1,
                line.sku(),
                line.product(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.floorPrice());
    }

    private ProposedInstalment instalment(int index) {
        var instalment = instalments.get(index);
        return new ProposedInstalment(index + 1, instalment.dueOn(), instalment.amount());
    }
}
