package kam.contractapproval.contract.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kam.contractapproval.approval.policy.Basis;
import kam.contractapproval.contract.contract.Contract.Enclosure;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.kit.cases.CanonicalForm;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a contract says and what belongs to it: all that its digest is taken over. */
@Embeddable
class ContractContent {
    private String accountManager;
    private BigDecimal amount;
    private BigDecimal estimatedAnnualAmount;
    private String deliveryTerms;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String pricingPolicy;
    private String serviceContent;
    private String cooperationMode;
    private boolean trialOrderFirst;

    @ElementCollection
    @CollectionTable(name = "contract_line", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    private List<ContractLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_instalment", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    private List<PaymentTerm> instalments = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<BigDecimal> settlementPrices = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ownUnits = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<BigDecimal> unitFactors = List.of();

    @ElementCollection
    @CollectionTable(name = "contract_enclosure", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    private List<Enclosure> enclosures = new ArrayList<>();

    /** Refuses instalments that do not sum to the amount of the lines, and a term that ends before it begins. */
    void agree(ContractTerms terms) {
        terms.mustHoldTogether();
        accountManager = terms.accountManager();
        amount = terms.amount();
        estimatedAnnualAmount = terms.estimatedAnnualAmount();
        deliveryTerms = terms.deliveryTerms();
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        pricingPolicy = terms.pricingPolicy();
        serviceContent = terms.serviceContent();
        cooperationMode = terms.cooperationMode();
        trialOrderFirst = terms.trialOrderFirst();
        replace(lines, terms.lines());
        replace(instalments, terms.instalments());
    }

    void manageBy(String manager) {
        accountManager = manager;
    }

    void enclose(Enclosure enclosure) {
        enclosures.add(enclosure);
    }

    void encloseOnly(List<Enclosure> all) {
        replace(enclosures, all);
    }

    /** Leaves the settlement prices as they are agreed, since no line changes. */
    void keepPrices(Agreed agreed) {
        settlementPrices = agreed.settlementPrices();
    }

    /** Takes for each line the price in force, or the line's own floor price where the list has none (A19). */
    void freezePrices(PricesInForce inForce) {
        settlementPrices = lines.stream()
                .map(line -> line.price(inForce).orElse(line.floorPrice()))
                .toList();
    }

    void thaw() {
        settlementPrices = List.of();
        ownUnits = List.of();
        unitFactors = List.of();
    }

    /**
     * For each line, of how many of its product's own unit its unit is; a line of the terms before keeps what was agreed
     * with it, known or not (A23).
     */
    List<AgreedUnit> unitsBy(Map<Sku, RegisteredProduct> products, List<AgreedUnit> before) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < before.size() ? before.get(i) : AgreedUnit.of(lines.get(i), products))
                .toList();
    }

    void agreeUnits(List<AgreedUnit> units) {
        ownUnits = units.stream().map(AgreedUnit::ownUnit).toList();
        unitFactors = units.stream().map(AgreedUnit::factor).toList();
    }

    /** One per line; before submission none is known. */
    List<AgreedUnit> agreedUnits() {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        i < ownUnits.size() ? new AgreedUnit(ownUnits.get(i), unitFactors.get(i)) : AgreedUnit.UNKNOWN)
                .toList();
    }

    private static <T> void replace(List<T> stored, List<T> wanted) {
        stored.clear();
        stored.addAll(wanted);
    }

    /**
     * What decides the tier by the prices in force and the units of the lines, with the customer's other contracts that
     * count; of an amendment also by what is agreed (null where nothing is).
     */
    Basis basis(PricesInForce pricesInForce, List<AgreedUnit> units, OtherContracts others, Agreed agreed) {
        boolean underFloor = !linesUnderFloor(pricesInForce).isEmpty();
        return new Basis(
                decisiveAmount(),
                underFloor,
                linesNotListed(pricesInForce),
                agreed == null ? List.of() : linesCheaperThan(agreed.content(), units),
                others.amount(),
                others.numbers(),
                agreed == null ? null : agreed.amendedBy(this));
    }

    /**
     * The numbers of the lines that sell under a price that was approved for the same goods, from 1 on: a line that keeps its
     * quantity, or sells less, under its own; any other under that of any line of the product, whatever its unit and though
     * it sold nothing. Else a price would fall in two steps, on a line of its own, or in another unit (A21).
     */
    private List<Integer> linesCheaperThan(ContractContent approved, List<AgreedUnit> units) {
        var before = approved.agreedUnits();
        return numbersOf(i -> IntStream.range(0, approved.lines.size())
                .filter(j -> j == i || !keepsItsQuantity(i, approved))
                .anyMatch(j -> lines.get(i).isCheaperThan(approved.lines.get(j), units.get(i), before.get(j))));
    }

    private boolean keepsItsQuantity(int i, ContractContent approved) {
        return i < approved.lines.size()
                && lines.get(i).quantity().compareTo(approved.lines.get(i).quantity()) <= 0;
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }

    /** In CNY: of the lines, or as estimated per year where that is more or there are none; else null (A2). */
    BigDecimal decisiveAmount() {
        if (!hasLines()) {
            return estimatedAnnualAmount;
        }
        return estimatedAnnualAmount == null ? amount : amount.max(estimatedAnnualAmount);
    }

    /** Whether its estimate, and not its lines, decides the tier. */
    boolean isDecidedByEstimate() {
        return !hasLines() || decisiveAmount().compareTo(amount) > 0;
    }

    /**
     * The numbers of the lines that sell under their own settlement floor price or under the settlement price in
     * force, from 1 on (A8): an office cannot escape the price list by writing a lower floor on its line.
     */
    List<Integer> linesUnderFloor(PricesInForce inForce) {
        return underFloor(i -> lines.get(i).price(inForce).orElse(null));
    }

    /** The same by the prices that were frozen at submission; before it, by the lines' own floor prices. */
    List<Integer> linesUnderFloor() {
        return underFloor(i -> settlementPrices.isEmpty() ? null : settlementPrices.get(i));
    }

    /** The numbers of the lines that the price list has no price for (A23); a line that is given up sells nothing. */
    private List<Integer> linesNotListed(PricesInForce inForce) {
        return numbersOf(i -> lines.get(i).quantity().signum() > 0
                && lines.get(i).price(inForce).isEmpty());
    }

    private List<Integer> underFloor(IntFunction<BigDecimal> settlementPrice) {
        return numbersOf(i -> lines.get(i).sellsUnder(settlementPrice.apply(i)));
    }

    private List<Integer> numbersOf(IntPredicate some) {
        return IntStream.range(0, lines.size())
                .filter(some)
                .mapToObj(i -> i + 1)
                .toList();
    }

    /**
     * The digest that an approval is bound to: of all that a contract says, its number, customer and office, and what
     * belongs to it. Source: requirement A5.
     */
    String digest(String number, Party party) {
        return CanonicalForm.digestOf(new Whole(
                number, party.customerId(), party.office(), terms(), settlementPrices(), agreedUnits(), enclosures()));
    }

    private record Whole(
            String number,
            UUID customerId,
            String office,
            ContractTerms terms,
            List<BigDecimal> settlementPrices,
            List<AgreedUnit> agreedUnits,
            List<Enclosure> enclosures) {}

    ContractTerms terms() {
        return new ContractTerms(
                accountManager,
                List.copyOf(lines),
                estimatedAnnualAmount,
                deliveryTerms,
                validFrom,
                validUntil,
                List.copyOf(instalments),
                pricingPolicy,
                serviceContent,
                cooperationMode,
                trialOrderFirst);
    }

    List<String> skus() {
        return lines.stream().map(ContractLine::sku).toList();
    }

    BigDecimal amount() {
        return amount;
    }

    String accountManager() {
        return accountManager;
    }

    /** One per line, in CNY per unit; none before submission. */
    List<BigDecimal> settlementPrices() {
        return List.copyOf(settlementPrices);
    }

    List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }
}
