package kam.contractapproval.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kam.events.customer.ProposedContract;
import kam.events.customer.ProposedInstalment;
import kam.events.customer.ProposedLine;
import kam.kit.money.Money;

/**
 * What is agreed with the customer. A co-operation agreement (合作协议) may have no lines; then its estimated annual
 * amount in CNY decides the tier. Pricing policy, service content and co-operation mode are 价格政策, 服务内容, 合作模式.
 * Source: requirement A1.
 */
record ContractTerms(
        @NotBlank @Size(max = 100) String accountManager,
        @NotNull @Size(max = 500) List<@Valid @NotNull ContractLine> lines,
        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal estimatedAnnualAmount,
        @NotBlank @Size(max = 2000) String deliveryTerms,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @NotNull @Size(max = 100) List<@Valid @NotNull PaymentTerm> instalments,
        @Size(max = 2000) String pricingPolicy,
        @Size(max = 2000) String serviceContent,
        @Size(max = 200) String cooperationMode) {

    ContractTerms {
        estimatedAnnualAmount = Money.cny(estimatedAnnualAmount);
    }

    /** The terms that a key-account application proposes. */
    static ContractTerms proposed(String accountManager, ProposedContract proposal) {
        return new ContractTerms(
                accountManager,
                proposal.lines().stream()
                        .sorted(Comparator.comparing(ProposedLine::line))
                        .map(line -> new ContractLine(
                                line.sku(),
                                line.product(),
                                line.unit(),
                                line.quantity(),
                                line.unitPrice(),
                                line.floorPrice()))
                        .toList(),
                null,
                proposal.deliveryTerms(),
                proposal.validFrom(),
                proposal.validUntil(),
                proposal.instalments().stream()
                        .sorted(Comparator.comparing(ProposedInstalment::number))
                        .map(instalment -> new PaymentTerm(instalment.dueOn(), instalment.amount()))
                        .toList(),
                null,
                null,
                null);
    }
}
