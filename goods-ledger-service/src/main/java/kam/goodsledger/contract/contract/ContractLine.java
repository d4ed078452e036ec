package kam.goodsledger.contract.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.goodsledger.ledger.GoodsMoved;
import kam.goodsledger.ledger.LedgerProblem;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.kit.master.Sku;
import kam.kit.master.Units;

/**
 * What a line of the contract entitles the customer to, and the two prices of it in CNY per unit: the customer's, and
 * the settlement price (结算底价) frozen for the office. Source: requirements G6, G16.
 *
 * <p>The line counts in the unit that its contract names. The ledger counts every product in the product's own unit and knows it by its number
 * in the one spelling, so that a box of one contract and twelve pieces of another are the same goods (requirement A23):
 * {@link #goods} and {@link #told} lead from the one to the other, by the factor that was agreed with the contract. A line
 * whose product was not registered then has none: nobody knows what its unit holds, so it is booked as it counts, and as
 * goods of its own.
 */
@Entity
@Table(name = "contract_line")
public class ContractLine {
    /** Between product and unit where both together are what the ledger counts; no number of a product has small letters. */
    private static final String COUNTED_IN = " in ";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Contract contract;

    private int line;
    private String sku;
    private String commodity;
    private String product;
    private String unit;
    private String ownUnit;
    private BigDecimal factor;
    private BigDecimal quantity;
    private BigDecimal agreedQuantity;
    private BigDecimal givenBack = BigDecimal.ZERO;
    private BigDecimal unitPrice;
    private BigDecimal settlementPrice;

    ContractLine() {}

    ContractLine(Contract contract, AgreedLine agreed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.contract = contract;
        this.line = agreed.line();
        this.sku = agreed.sku();
        this.commodity = commodity(agreed);
        this.product = agreed.product();
        this.unit = agreed.unit();
        this.ownUnit = agreed.ownUnit();
        this.factor = agreed.factor();
        this.quantity = agreed.quantity();
        this.agreedQuantity = agreed.quantity();
        this.unitPrice = agreed.unitPrice();
        this.settlementPrice = agreed.settlementPrice();
    }

    private static String commodity(AgreedLine agreed) {
        var product = Sku.of(agreed.sku()).key();
        return agreed.factor() == null ? product + COUNTED_IN + agreed.unit().strip() : product;
    }

    /** Never under what was sent already: then that is the entitlement. */
    void amend(AgreedLine agreed, BigDecimal sent) {
        agreedQuantity = agreed.quantity();
        quantity = agreed.quantity().max(sent.add(givenBack));
        product = agreed.product();
        unitPrice = agreed.unitPrice();
        settlementPrice = agreed.settlementPrice();
    }

    /** The customer has returned so much and does not want it replaced: it is not entitled to it again. */
    void giveBack(BigDecimal returned) {
        givenBack = givenBack.add(returned);
    }

    /**
     * So much of this line's product, tagged and counted for the ledger; refuses with 409 what has no value or no quantity
     * that can be booked.
     */
    public GoodsMoved goods(BigDecimal moved) {
        LedgerProblem.mustBeBookable(contractValue(moved));
        LedgerProblem.mustBeBookable(settlementValue(moved));
        return new GoodsMoved(
                contract.office(),
                contract.customerId(),
                new ContractReference(contract.id(), line),
                commodity,
                factor().map(own -> Units.converted(moved, own, BigDecimal.ONE)).orElse(moved));
    }

    /** The same of a quantity in the product's own unit; refuses with 409 what the line cannot count in four decimals. */
    public GoodsMoved ownGoods(BigDecimal moved) {
        return goods(ofOwn(moved));
    }

    /** So much of the product's own unit, in the line's; refuses with 409 what does not come out in four decimals. */
    public BigDecimal ofOwn(BigDecimal quantity) {
        return factor().map(own -> Units.converted(quantity, BigDecimal.ONE, own))
                .orElse(quantity);
    }

    /** What the ledger has of this line, in the line's unit: it always comes out, since {@link #goods} brought it there. */
    public BigDecimal told(BigDecimal booked) {
        return factor().map(own -> booked.divide(own, 4, RoundingMode.UNNECESSARY))
                .orElse(booked);
    }

    /** Whether this is its product, however the number is spelled. */
    public boolean isOf(String named) {
        return Sku.of(sku).equals(Sku.of(named));
    }

    /** Whether the ledger counts both together: the same product, of which is known how much a unit of each line is. */
    public boolean isOfTheSameGoodsAs(ContractLine other) {
        return commodity.equals(other.commodity);
    }

    /** How many of the product's own unit its unit was agreed to be; empty where the product was not registered. */
    Optional<BigDecimal> factor() {
        return Optional.ofNullable(factor);
    }

    /** The unit in which the ledger counts its product. */
    public String ownUnit() {
        return ownUnit == null ? unit : ownUnit;
    }

    /** What the customer owes for so much, rounded half up to the fen. */
    public BigDecimal contractValue(BigDecimal of) {
        return unitPrice.multiply(of).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the office owes the company for so much, rounded half up to the fen. */
    public BigDecimal settlementValue(BigDecimal of) {
        return settlementPrice.multiply(of).setScale(2, RoundingMode.HALF_UP);
    }

    UUID id() {
        return id;
    }

    Contract contract() {
        return contract;
    }

    public int line() {
        return line;
    }

    public String sku() {
        return sku;
    }

    String product() {
        return product;
    }

    String unit() {
        return unit;
    }

    /** The whole entitlement: without what was returned for good. */
    public BigDecimal quantity() {
        return quantity.subtract(givenBack);
    }

    /** What the contract says: less than the entitlement where an amendment came after more had been sent. */
    BigDecimal agreedQuantity() {
        return agreedQuantity;
    }
}
