package kam.goodsledger.contract.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;

/** Ends exemptions as their goods leave the office. Whoever moves goods has locked the contract. */
@ApplicationScoped
public class Exemptions {
    private final ExemptionRepository exemptions;
    private final OwedGoods owedGoods;
    private final Acts acts;

    Exemptions(ExemptionRepository exemptions, OwedGoods owedGoods, Acts acts) {
        this.exemptions = exemptions;
        this.owedGoods = owedGoods;
        this.acts = acts;
    }

    /** So much of this line has reached the customer: exempted goods go first, the oldest batch before the others. */
    public void delivered(UUID contractId, int line, BigDecimal quantity) {
        shrink(contractId, line, quantity, acts.current());
    }

    /** Goods of this line have left otherwise: no more is exempted than the office still has. */
    public void afterLoss(Contract contract, int line) {
        var over = exempted(contract.id(), line).subtract(owedGoods.atOffice(contract, line));
        if (over.signum() > 0) {
            shrink(contract.id(), line, over, acts.current());
        }
    }

    BigDecimal exempted(UUID contractId, int line) {
        return exemptions.holding(contractId, line).stream()
                .map(Exemption::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void shrink(UUID contractId, int line, BigDecimal quantity, Act act) {
        var gone = quantity;
        for (var exemption : exemptions.holding(contractId, line)) {
            if (gone.signum() > 0) {
                gone = gone.subtract(exemption.shrink(gone, act));
            }
        }
    }
}
