package kam.customer.admission.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The form as an application keeps it. */
@Embeddable
class FormContent {
    @Embedded
    private Criteria criteria;

    private boolean noBusinessSoFar;
    private String declaredBy;
    private BigDecimal amount;
    private String deliveryTerms;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "application_line", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ContractLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_instalment", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @Embedded
    private CustomerPapers papers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> drafters = Set.of();

    /** Refuses with 400 a form that contradicts itself; a declaration is by whoever made it first. */
    void write(ApplicationForm form, String by) {
        form.mustHold();
        criteria = form.criteria() == null ? null : form.criteria().toScale();
        papers = (form.papers() == null ? CustomerPapers.NONE : form.papers()).toScale();
        declaredBy = !form.noBusinessSoFar() ? null : noBusinessSoFar ? declaredBy : by;
        noBusinessSoFar = form.noBusinessSoFar();
        write(form.contract());
        draftedBy(by);
    }

    void draftedBy(String person) {
        var all = new TreeSet<>(drafters);
        all.add(person);
        drafters = all;
    }

    private void write(ContractProposal contract) {
        lines.clear();
        instalments.clear();
        amount = contract == null ? null : contract.amount();
        deliveryTerms = contract == null ? null : contract.deliveryTerms();
        validFrom = contract == null ? null : contract.validFrom();
        validUntil = contract == null ? null : contract.validUntil();
        if (contract != null) {
            contract.lines().forEach(line -> lines.add(line.toScale()));
            contract.instalments().forEach(instalment -> instalments.add(instalment.toScale()));
        }
    }

    ApplicationForm read() {
        var contract = amount == null
                ? null
                : new ContractProposal(
                        List.copyOf(lines), deliveryTerms, validFrom, validUntil, List.copyOf(instalments));
        return new ApplicationForm(criteria, noBusinessSoFar, contract, papers);
    }

    /** Who has written on it. */
    Set<String> drafters() {
        return Set.copyOf(drafters);
    }

    String declaredBy() {
        return declaredBy;
    }

    /** Of the proposed contract in CNY; null while there is none. */
    BigDecimal amount() {
        return amount;
    }

    CustomerPapers papers() {
        return papers;
    }
}
