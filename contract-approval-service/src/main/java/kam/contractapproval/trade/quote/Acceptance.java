package kam.contractapproval.trade.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.contractapproval.contract.contract.ContractTerms;
import kam.contractapproval.contract.contract.PaymentTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which round was agreed on, why it may be under its floor price if it is, and what the contract says besides its lines.
 * Without delivery terms those of the round hold.
 */
record Acceptance(
        @Schema(required = true) @Min(1) int round,
        @Size(max = 2000) String floorReason,
        @Valid @NotNull FurtherTerms terms) {

    record FurtherTerms(
            @Size(min = 1, max = 2000) String deliveryTerms,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @NotNull @Size(max = 100) List<@Valid @NotNull PaymentTerm> instalments,
            @Size(max = 2000) String pricingPolicy,
            @Size(max = 2000) String serviceContent,
            @Size(max = 200) String cooperationMode,
            Boolean trialOrderFirst) {}

    ContractTerms termsOf(Round agreed, String accountManager) {
        BigDecimal noEstimate = null;
        return new ContractTerms(
                accountManager,
                agreed.lines().stream().map(QuoteLine::agreed).toList(),
                noEstimate,
                terms.deliveryTerms() == null ? agreed.deliveryTerms() : terms.deliveryTerms(),
                terms.validFrom(),
                terms.validUntil(),
                terms.instalments(),
                terms.pricingPolicy(),
                terms.serviceContent(),
                terms.cooperationMode(),
                terms.trialOrderFirst());
    }
}
