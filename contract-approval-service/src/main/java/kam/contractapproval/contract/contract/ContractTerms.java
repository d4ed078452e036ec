package kam.contractapproval.contract.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kam.contractapproval.approval.policy.AmendableField;
import kam.events.ApplicationEvent.ProposedContract;
import kam.events.ApplicationEvent.ProposedInstalment;
import kam.events.ApplicationEvent.ProposedLine;
import kam.kit.master.NamedProducts.Named;
import kam.kit.master.StaffMember;
import kam.kit.money.Money;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What is agreed with the customer. A co-operation agreement (合作协议) may have no lines; then its estimated annual
 * amount in CNY decides the tier. Pricing policy, service content and co-operation mode are 价格政策, 服务内容, 合作模式;
 * {@code trialOrderFirst} says that nothing but a trial order (试单) is placed until it was accepted, false if absent.
 * Source: requirement A1.
 */
public record ContractTerms(
        @NotBlank @Size(max = 100) @StaffMember String accountManager,
        @NotNull @Size(max = 500) List<@Valid @NotNull ContractLine> lines,
        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal estimatedAnnualAmount,
        @NotBlank @Size(max = 2000) String deliveryTerms,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @NotNull @Size(max = 100) List<@Valid @NotNull PaymentTerm> instalments,
        @Size(max = 2000) String pricingPolicy,
        @Size(max = 2000) String serviceContent,
        @Size(max = 200) String cooperationMode,
        Boolean trialOrderFirst) {

    private static final int INTEGER_DIGITS = 16;

    public ContractTerms {
        estimatedAnnualAmount = Money.cny(estimatedAnnualAmount);
        trialOrderFirst = Boolean.TRUE.equals(trialOrderFirst);
    }

    /** The sum of the lines in CNY. */
    BigDecimal amount() {
        return lines.stream().map(ContractLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Refuses instalments that do not sum to the amount of the lines, and a term that ends before it begins. */
    void mustHoldTogether() {
        var total = amount();
        if (total.precision() - total.scale() > INTEGER_DIGITS) {
            throw new Problem(ContractProblem.AMOUNT_TOO_LARGE, Wording.of("最多 16 位整数 | At most 16 digits"))
                    .at("/terms/lines", CommonFault.NUMBER_OUT_OF_RANGE);
        }
        var paid = instalments.stream().map(PaymentTerm::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (paid.compareTo(total) != 0) {
            throw new Problem(
                            ContractProblem.INSTALMENTS_DO_NOT_ADD_UP,
                            Wording.of(
                                    "合计 {0} 元，不是 {1} 元 | They sum to {0} CNY, not to {1}",
                                    paid.toPlainString(), total.toPlainString()))
                    .at("/terms/instalments", CommonFault.NOT_ACCEPTABLE);
        }
        if (validUntil.isBefore(validFrom)) {
            throw new Problem(ContractProblem.DATES_INVALID, Wording.of("届满早于开始 | It would end before it begins"))
                    .at("/terms/validUntil", CommonFault.NOT_BEFORE.with("day", validFrom));
        }
    }

    /** Refuses what an office leaves open; only an amendment gives up a line, by a quantity of nothing. */
    void mustBeComplete(boolean amendment) {
        mustSayWhatTheyAreAbout();
        if (!amendment) {
            mustHaveQuantities();
        }
    }

    void mustHaveQuantities() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).quantity().signum() == 0) {
                throw new Problem(ContractProblem.LINE_WITHOUT_QUANTITY, Wording.of("第 {0} 行 | Line {0}", i + 1))
                        .at("/terms/lines/" + i + "/quantity", CommonFault.GREATER_THAN.with("bound", 0));
            }
        }
    }

    private void mustSayWhatTheyAreAbout() {
        if (lines.isEmpty()) {
            mustSay("/terms/pricingPolicy", pricingPolicy);
            mustSay("/terms/serviceContent", serviceContent);
            mustSay("/terms/cooperationMode", cooperationMode);
        }
    }

    private static void mustSay(String pointer, String text) {
        if (text == null || text.isBlank()) {
            throw new Problem(ContractProblem.AGREEMENT_INCOMPLETE, Wording.of("没有货物明细 | It has no lines"))
                    .at(pointer, CommonFault.BLANK);
        }
    }

    /** Refuses terms that give a line of the others another number, product or unit. */
    void mustKeepLinesOf(ContractTerms others) {
        for (int i = 0; i < others.lines().size(); i++) {
            if (i >= lines.size() || !lines.get(i).continues(others.lines().get(i))) {
                throw new Problem(
                                ContractProblem.LINES_RENUMBERED,
                                Wording.of(
                                        "第 {0} 行是 {1}，单位 {2} | Line {0} is of {1} in {2}",
                                        i + 1,
                                        others.lines().get(i).sku(),
                                        others.lines().get(i).unit()))
                        .at("/terms/lines/" + i, CommonFault.NOT_ACCEPTABLE);
            }
        }
    }

    /** The fields in which alone these terms differ from the others; none where they are equal or more differs. */
    Set<AmendableField> onlyChangesOf(ContractTerms others) {
        var changed = EnumSet.noneOf(AmendableField.class);
        for (var field : AmendableField.values()) {
            if (!said(field).equals(others.said(field))) {
                changed.add(field);
            }
        }
        return amendedLike(others).equals(others) ? changed : Set.of();
    }

    /** Whether goods are agreed on, priced and due alike, so that nothing has to be judged again. */
    boolean asksForTheSameAs(ContractTerms others) {
        return lines.equals(others.lines) && validFrom.equals(others.validFrom) && validUntil.equals(others.validUntil);
    }

    /** With all that an {@link AmendableField} says as the others say it. */
    private ContractTerms amendedLike(ContractTerms others) {
        return new ContractTerms(
                others.accountManager,
                lines,
                estimatedAnnualAmount,
                others.deliveryTerms,
                validFrom,
                validUntil,
                paid().equals(others.paid()) ? others.instalments : instalments,
                pricingPolicy,
                others.serviceContent,
                others.cooperationMode,
                trialOrderFirst);
    }

    private List<BigDecimal> paid() {
        return instalments.stream().map(PaymentTerm::amount).toList();
    }

    private Object said(AmendableField field) {
        return switch (field) {
            case ACCOUNT_MANAGER -> accountManager;
            case DELIVERY_TERMS -> deliveryTerms;
            case INSTALMENT_DAYS -> instalments.stream().map(PaymentTerm::dueOn).toList();
            case SERVICE_CONTENT -> Optional.ofNullable(serviceContent);
            case COOPERATION_MODE -> Optional.ofNullable(cooperationMode);
        };
    }

    /** Refuses to give up all lines with no estimate left: that ends the contract, which is decided as an end is. */
    void mustLeaveSomething() {
        var estimated = estimatedAnnualAmount != null && estimatedAnnualAmount.signum() > 0;
        var empty = lines.stream().allMatch(line -> line.quantity().signum() == 0);
        if (!lines.isEmpty() && empty && !estimated) {
            throw new Problem(
                            ContractProblem.AMENDMENT_ENDS_ALL,
                            Wording.of("请通过 /termination 申请终止 | Ask for its end at /termination"))
                    .at("/terms/lines", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** The products that its lines name from this one on, from 0. */
    List<Named> named(int from) {
        return IntStream.range(from, lines.size())
                .mapToObj(i -> new Named(lines.get(i).sku(), lines.get(i).unit(), "/terms/lines/" + i))
                .toList();
    }

    /** The same for a new term: instalments move with its beginning, lines that were given up are left out. */
    ContractTerms renewed(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(validFrom, from);
        return new ContractTerms(
                accountManager,
                lines.stream().filter(line -> line.quantity().signum() > 0).toList(),
                estimatedAnnualAmount,
                deliveryTerms,
                from,
                until,
                instalments.stream()
                        .map(term -> new PaymentTerm(term.dueOn().plusDays(days), term.amount()))
                        .toList(),
                pricingPolicy,
                serviceContent,
                cooperationMode,
                trialOrderFirst);
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
                null,
                false);
    }
}
