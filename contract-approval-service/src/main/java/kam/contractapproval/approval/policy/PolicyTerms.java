package kam.contractapproval.approval.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Role;
import kam.kit.money.Money;

/**
 * What a version of the policy says, its tiers from the lowest up; bounds in CNY. The window of days is within which
 * contracts of one customer are added up, absent if they are not. Source: requirements A9, A21, A22, A28.
 *
 * @param earlySeals what becomes of a contract that had our seal before it was approved; flagged if absent
 * @param confirmers roles of the headquarters that confirm what an administrator proposes; who stands at the top if absent
 * @param besideRole the role of the headquarters that signs beside a signer who drafted the contract or manages the
 *     account; absent where such a person may not sign
 * @param shortRoute absent where every amendment goes the tiers
 */
record PolicyTerms(
        @NotBlank @Size(max = 500) String source,
        @Min(1) @Max(3650) Integer sameCustomerWindowDays,
        boolean escalateUnderFloor,
        EarlySeals earlySeals,
        @Size(min = 1, max = 20) Set<@NotBlank @Size(max = 50) String> confirmers,
        @Size(min = 1, max = 50) String besideRole,
        @Valid ShortRouteTerms shortRoute,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull TierTerms> tiers) {

    PolicyTerms {
        earlySeals = earlySeals == null ? EarlySeals.FLAGGED : earlySeals;
        confirmers = confirmers == null ? Set.of(Role.SALES_DIRECTOR, Role.GENERAL_MANAGER) : confirmers;
    }

    /** The steps of an amendment that changes nothing but these fields, and who files its signed copy. */
    public record ShortRouteTerms(
            @NotEmpty @Size(max = 20) Set<@NotNull AmendableField> fields,
            @NotBlank @Size(max = 50) String signerRole,
            boolean signerOfOffice,
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull StepTerms> steps) {

        /** As a tier that no amount reaches. */
        TierTerms asTier() {
            return new TierTerms(BigDecimal.ZERO, true, signerRole, signerOfOffice, steps);
        }
    }

    /** A tier: its bound, and who files the signed copy of its contracts. */
    public record TierTerms(
            @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
            BigDecimal bound,

            boolean boundIncluded,
            @NotBlank @Size(max = 50) String signerRole,
            boolean signerOfOffice,
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull StepTerms> steps) {

        public TierTerms {
            bound = Money.cny(bound);
        }

        private Tier numbered(int tier) {
            return new Tier(tier, bound, boundIncluded, signerRole, signerOfOffice);
        }

        /** The roles of who approves in the last stage, highest first; none where it approves nothing. */
        List<String> lastApprovers() {
            int last = steps.stream().mapToInt(StepTerms::stage).max().orElse(0);
            return rolesOf(step -> step.stage() == last && step.kind() == StepKind.APPROVE);
        }

        /**
         * Whether it asks for less than another tier: it is approved last by a lower role (the highest of its last
         * stage), or by one as high and with fewer steps, or steps by lower roles, compared from the highest down. Who
         * is higher may approve after fewer. Nothing is said of a tier that approves nothing at the end.
         */
        boolean asksForLessThan(TierTerms other) {
            var approvers = lastApprovers();
            var others = other.lastApprovers();
            if (approvers.isEmpty() || others.isEmpty()) {
                return false;
            }
            boolean higher = !Rank.isAtLeast(others.get(0), approvers.get(0));
            boolean lower = !Rank.isAtLeast(approvers.get(0), others.get(0));
            return lower || !higher && !isDecidedAsHighAs(other);
        }

        private boolean isDecidedAsHighAs(TierTerms other) {
            var mine = rolesOf(step -> true);
            var others = other.rolesOf(step -> true);
            return mine.size() >= others.size()
                    && IntStream.range(0, others.size()).allMatch(i -> Rank.isAtLeast(mine.get(i), others.get(i)));
        }

        private List<String> rolesOf(Predicate<StepTerms> which) {
            return steps.stream()
                    .filter(which)
                    .map(StepTerms::role)
                    .sorted(Rank.HIGHEST_FIRST)
                    .toList();
        }
    }

    /** A step; hours after it opened, absent for never; the superior role is needed where it escalates. */
    public record StepTerms(
            @Min(1) @Max(20) int stage,

            @NotBlank @Size(max = 50) @Pattern(regexp = "[a-z0-9-]+")
            String code,

            @NotNull StepKind kind,
            @NotBlank @Size(max = 50) String role,
            boolean ofOffice,
            @Min(1) @Max(8760) Integer remindAfterHours,
            @Min(1) @Max(8760) Integer escalateAfterHours,
            @Size(min = 1, max = 50) String superiorRole) {

        private PolicyStep inTier(int tier) {
            return new PolicyStep(
                    tier, stage, code, kind, role, ofOffice, remindAfterHours, escalateAfterHours, superiorRole);
        }
    }

    Set<AmendableField> shortRouteFields() {
        return shortRoute == null ? Set.of() : shortRoute.fields();
    }

    List<Tier> numberedTiers() {
        return numbered()
                .map(numbered -> numbered.terms().numbered(numbered.tier()))
                .toList();
    }

    List<PolicyStep> numberedSteps() {
        return numbered()
                .flatMap(numbered -> numbered.terms().steps().stream().map(step -> step.inTier(numbered.tier())))
                .toList();
    }

    private Stream<Numbered> numbered() {
        return Stream.concat(
                Stream.ofNullable(shortRoute).map(route -> new Numbered(Tier.SHORT_ROUTE, route.asTier())),
                IntStream.range(0, tiers.size()).mapToObj(i -> new Numbered(i + 1, tiers.get(i))));
    }

    private record Numbered(int tier, TierTerms terms) {}
}
