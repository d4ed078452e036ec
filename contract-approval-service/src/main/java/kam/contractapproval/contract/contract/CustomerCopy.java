package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A contract as the customer may see it (客户文本): no floor or settlement price, by requirement A19. */
record CustomerCopy(
        String number,
        String customerName,
        BigDecimal amount,
        List<Line> lines,
        String deliveryTerms,
        LocalDate validFrom,
        LocalDate validUntil,
        List<PaymentTerm> instalments,
        String pricingPolicy,
        String serviceContent,
        String cooperationMode) {

    /** Unit price and amount in CNY. */
    record Line(
            int line,
            String sku,
            String product,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount) {
        static Line of(int number, ContractLine line) {
            return new Line(
                    number, line.sku(), line.product(), line.unit(), line.quantity(), line.unitPrice(), line.amount());
        }
    }

    static CustomerCopy of(Contract contract) {
        var terms = contract.content().terms();
        return new CustomerCopy(
                contract.number(),
                contract.party().customerName(),
                contract.content().amount(),
                IntStream.range(0, terms.lines().size())
                        .mapToObj(i -> Line.of(i + 1, terms.lines().get(i)))
                        .toList(),
                terms.deliveryTerms(),
                terms.validFrom(),
                terms.validUntil(),
                terms.instalments(),
                terms.pricingPolicy(),
                terms.serviceContent(),
                terms.cooperationMode());
    }
}
