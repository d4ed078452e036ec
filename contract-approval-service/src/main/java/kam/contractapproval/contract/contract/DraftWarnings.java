package kam.contractapproval.contract.contract;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.clock.BusinessCalendar;
import kam.kit.problem.Wording;

/**
 * Warns of what is likely a slip in a contract as long as it is drafted or in approval: a term that is over, an instalment
 * that was due before the contract was there, the same drafted twice. Ours, on requirement A1.
 */
@ApplicationScoped
class DraftWarnings implements RouteWarnings {
    private static final Duration TWICE_WITHIN = Duration.ofDays(1);

    private final ContractRepository contracts;
    private final BusinessCalendar calendar;

    DraftWarnings(ContractRepository contracts, BusinessCalendar calendar) {
        this.contracts = contracts;
        this.calendar = calendar;
    }

    @Override
    public List<RouteWarning> about(UUID contractId, ContractTerms terms) {
        var contract = contracts.existing(contractId);
        return switch (contract.status()) {
            case DRAFT, IN_APPROVAL ->
                Stream.of(termOver(terms), instalmentsPast(contract, terms), equalDrafts(contract, terms))
                        .flatMap(some -> some)
                        .toList();
            default -> List.of();
        };
    }

    private Stream<RouteWarning> termOver(ContractTerms terms) {
        return terms.validUntil().isBefore(calendar.today())
                ? warning("term-over", "合同期限已于 {0} 届满 | The term was over on {0}", terms.validUntil())
                : Stream.empty();
    }

    /** What the amended contract has agreed on already may have come due since. */
    private Stream<RouteWarning> instalmentsPast(Contract contract, ContractTerms terms) {
        var drafted = calendar.dayOf(drafted(contract));
        var past = terms.instalments().stream()
                .filter(term -> term.dueOn().isBefore(drafted))
                .toList();
        if (past.isEmpty()) {
            return Stream.empty();
        }
        var agreed = contract.amends() == null
                ? List.<PaymentTerm>of()
                : contracts.existing(contract.amends()).inForce().terms().instalments();
        return past.stream()
                .filter(term -> !agreed.contains(term))
                .flatMap(term -> warning(
                        "instalment-past",
                        "{0} 元的分期款到期日 {1} 早于合同起草日 {2}"
                                + " | The instalment of {0} CNY is due on {1}, before the contract was drafted on {2}",
                        term.amount().toPlainString(),
                        term.dueOn(),
                        drafted));
    }

    private Stream<RouteWarning> equalDrafts(Contract contract, ContractTerms terms) {
        var numbers = contracts.likelyTwins(contract, drafted(contract), TWICE_WITHIN).stream()
                .filter(other -> other.content().terms().equals(terms))
                .map(Contract::number)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Stream.empty()
                : warning(
                        "equal-draft",
                        "同一客户一日之内另有条款完全相同的合同：{0}"
                                + " | Within a day another contract of this customer was drafted on equal terms: {0}",
                        numbers);
    }

    /** As its id tells, by the machine's clock. */
    private static Instant drafted(Contract contract) {
        return UuidUtil.getInstant(contract.id());
    }

    private static Stream<RouteWarning> warning(String code, String both, Object... values) {
        return Stream.of(new RouteWarning(code, Wording.of(both, values)));
    }
}
