package kam.goodsledger.stock.transfer;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Goods that change their tag (调拨): so much of a product, in its own unit, from one contract line, with its office, to
 * another, which may count in another unit.
 */
@Embeddable
public record Transfer(
        UUID fromContractId,
        int fromLine,
        UUID fromCustomerId,
        String fromOffice,
        UUID toContractId,
        int toLine,
        UUID toCustomerId,
        String toOffice,
        String sku,
        BigDecimal quantity,
        String unit) {

    public boolean staysInOffice() {
        return fromOffice.equals(toOffice);
    }

    /** The way back, of a part of it. */
    public Transfer back(BigDecimal part) {
        return new Transfer(
                toContractId,
                toLine,
                toCustomerId,
                toOffice,
                fromContractId,
                fromLine,
                fromCustomerId,
                fromOffice,
                sku,
                part,
                unit);
    }
}
