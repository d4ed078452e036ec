package kam.contractapproval.contract.contract;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What others of this service may know of a contract in effect; lines by their numbers from 1 on, prices in CNY. */
public record EffectiveContract(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        String accountManager,
        boolean trialOrderFirst,
        List<Line> lines) {

    /** The factor says how many of the product's own unit its unit was agreed to be; null where that is not known. */
    public record Line(
            int line,
            String sku,
            String product,
            String unit,
            @Nullable BigDecimal factor,
            BigDecimal unitPrice) {}

    static EffectiveContract of(Contract contract) {
        var party = contract.party();
        var terms = contract.inForce().terms();
        var units = contract.inForce().agreedUnits();
        return new EffectiveContract(
                contract.id(),
                contract.number(),
                party.customerId(),
                party.customerName(),
                party.office(),
                contract.inForce().accountManager(),
                terms.trialOrderFirst(),
                IntStream.range(0, terms.lines().size())
                        .mapToObj(i -> line(i + 1, terms.lines().get(i), units.get(i)))
                        .toList());
    }

    private static Line line(int number, ContractLine line, AgreedUnit unit) {
        return new Line(number, line.sku(), line.product(), line.unit(), unit.factor(), line.unitPrice());
    }
}
