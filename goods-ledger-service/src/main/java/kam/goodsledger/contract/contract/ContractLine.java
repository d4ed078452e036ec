package kam.goodsledger.contract.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.goodsledger.ledger.GoodsMoved;
import kam.goodsledger.ledger.LedgerProblem;
import kam.goodsledger.ledger.Movement.ContractReference;

/**
 * What a line of the contract entitles the customer to, and the two prices of it in CNY per unit: the customer's, and
 * the settlement price (结算底价) frozen for the office. Source: requirements G6, G16.
 */
@Entity
@Table(name = "contract_line")
public class ContractLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Contract contract;

    private int line;
    private String sku;
    private String product;
    private String unit;
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
        this.product = agreed.product();
        this.unit = agreed.unit();
        this.quantity = agreed.quantity();
        this.agreedQuantity = agreed.quantity();
        this.unitPrice = agreed.unitPrice();
        this.settlementPrice = agreed.settlementPrice();
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

    /** So much of this line's product, tagged for the ledger; refuses with 409 what has no value that can be booked. */
    public GoodsMoved goods(BigDecimal moved) {
        LedgerProblem.mustBeBookable(contractValue(moved));
        LedgerProblem.mustBeBookable(settlementValue(moved));
        return new GoodsMoved(
                contract.office(), contract.customerId(), new ContractReference(contract.id(), line), sku, moved);
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
