package kam.customer.admission.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.admission.application.Criteria.Criterion;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.customer.admission.application.Paper.Marks;

/** Forms and papers for tests of the rules. */
final class Forms {
    static final Criteria MET = criteria(true);
    static final CustomerPapers SAID = new CustomerPapers("上年采购 12 万元", BigDecimal.ZERO, "信誉良好", false);
    static final Marks ALL = new Marks(true, true, true);

    private Forms() {}

    static Criteria criteria(boolean goodCredit) {
        return new Criteria(
                new Criterion(true, "年度合同"),
                new Criterion(true, "铺货"),
                new BigDecimal("60000"),
                new Criterion(goodCredit, "无逾期"));
    }

    static ContractLine line(String quantity, String unitPrice) {
        return new ContractLine(
                "P-1", "水泵", "台", new BigDecimal(quantity), new BigDecimal(unitPrice), new BigDecimal("1"));
    }

    static ContractProposal contract(List<ContractLine> lines, String... instalments) {
        return new ContractProposal(
                lines,
                "送货",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(instalments).stream()
                        .map(amount -> new Instalment(LocalDate.of(2026, 6, 30), new BigDecimal(amount)))
                        .toList());
    }

    static ApplicationForm complete() {
        return new ApplicationForm(MET, false, contract(List.of(line("100", "1800")), "80000", "100000"), SAID);
    }

    static Paper paper(PaperKind kind) {
        return paper(kind, Marks.NONE);
    }

    static Paper paper(PaperKind kind, Marks marks) {
        return new Paper(UUID.randomUUID(), kind, "0".repeat(64), marks);
    }

    static List<Paper> papers() {
        return List.of(
                paper(PaperKind.DRAFT_CONTRACT),
                paper(PaperKind.RECONCILIATION_STATEMENT, ALL),
                paper(PaperKind.BUSINESS_LICENCE),
                paper(PaperKind.TAX_REGISTRATION));
    }
}
