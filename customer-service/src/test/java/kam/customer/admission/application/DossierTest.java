package kam.customer.admission.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.Customers;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.customer.admission.application.Paper.Marks;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class DossierTest {
    private final Customer customer = Customers.prospect();

    @Test
    void aDossierWithAllFourPartsIsComplete() {
        var dossier = Dossier.of(Forms.complete(), Forms.papers(), customer);
        assertThat(dossier.missing()).isEmpty();
        assertThat(dossier.parts()).hasSize(4).allMatch(Dossier.Part::complete);
        dossier.mustBeComplete();
    }

    @Test
    void anEmptyDossierNamesEverythingThatIsMissing() {
        var empty = Dossier.of(new ApplicationForm(null, false, null, null), List.of(), Customers.hardlyKnown());
        var problem = catchThrowableOfType(Problem.class, empty::mustBeComplete);
        assertThat(problem.code().code()).isEqualTo("dossier-incomplete");
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly(
                        "/APPLICATION_FORM/CRITERIA",
                        "/DRAFT_CONTRACT/PROPOSED_CONTRACT",
                        "/DRAFT_CONTRACT/DRAFT_CONTRACT_DOCUMENT",
                        "/RECONCILIATION_STATEMENT/STATEMENT",
                        "/CUSTOMER_PAPERS/CUSTOMER_BASICS",
                        "/CUSTOMER_PAPERS/BUSINESS_LICENCE",
                        "/CUSTOMER_PAPERS/TAX_REGISTRATION",
                        "/CUSTOMER_PAPERS/PERSON_IN_CHARGE",
                        "/CUSTOMER_PAPERS/BUSINESS_SO_FAR",
                        "/CUSTOMER_PAPERS/ARREARS",
                        "/CUSTOMER_PAPERS/EVALUATION");
    }

    @Test
    void eachMissingDocumentIsNamedAlone() {
        assertThat(without(PaperKind.DRAFT_CONTRACT)).containsExactly(DossierItem.DRAFT_CONTRACT_DOCUMENT);
        assertThat(without(PaperKind.RECONCILIATION_STATEMENT)).containsExactly(DossierItem.STATEMENT);
        assertThat(without(PaperKind.BUSINESS_LICENCE)).containsExactly(DossierItem.BUSINESS_LICENCE);
        assertThat(without(PaperKind.TAX_REGISTRATION)).containsExactly(DossierItem.TAX_REGISTRATION);
    }

    @Test
    void theStatementNeedsBothSignaturesAndTheSeal() {
        assertThat(withStatements(new Marks(false, true, true))).containsExactly(DossierItem.OFFICE_SIGNATURE);
        assertThat(withStatements(new Marks(true, false, true))).containsExactly(DossierItem.CUSTOMER_SIGNATURE);
        assertThat(withStatements(new Marks(true, true, false))).containsExactly(DossierItem.CUSTOMER_SEAL);
    }

    @Test
    void marksOnTwoStatementsDoNotAddUp() {
        assertThat(withStatements(new Marks(true, true, false), new Marks(false, true, true)))
                .containsExactly(DossierItem.OFFICE_SIGNATURE);
        assertThat(withStatements(Forms.ALL, Marks.NONE)).isEmpty();
    }

    @Test
    void declaredNoBusinessNeedsNeitherStatementNorDescription() {
        var form = new ApplicationForm(
                Forms.MET, true, Forms.complete().contract(), new CustomerPapers(null, BigDecimal.ZERO, "新客户", true));
        var papers = List.of(Forms.paper(PaperKind.DRAFT_CONTRACT), Forms.paper(PaperKind.BUSINESS_LICENCE));
        assertThat(Dossier.of(form, papers, customer).missing()).isEmpty();
    }

    @Test
    void aUnifiedLicenceServesAsTaxRegistrationButNotTheOtherWayRound() {
        var unified = new CustomerPapers("有", BigDecimal.ZERO, "良好", true);
        var form = new ApplicationForm(Forms.MET, false, Forms.complete().contract(), unified);
        assertThat(missingWithout(form, PaperKind.TAX_REGISTRATION)).isEmpty();
        assertThat(missingWithout(form, PaperKind.BUSINESS_LICENCE)).containsExactly(DossierItem.BUSINESS_LICENCE);
    }

    @Test
    void blankTextIsNoEvaluation() {
        var form = new ApplicationForm(
                Forms.MET, false, Forms.complete().contract(), new CustomerPapers(" ", BigDecimal.ZERO, "\t", false));
        assertThat(Dossier.of(form, Forms.papers(), customer).missing())
                .containsExactlyInAnyOrder(DossierItem.BUSINESS_SO_FAR, DossierItem.EVALUATION);
    }

    @Test
    void whoOwesUsHasDoneBusinessWithUs() {
        var form = new ApplicationForm(null, true, null, new CustomerPapers(null, BigDecimal.ONE, null, false));
        var problem = catchThrowableOfType(Problem.class, form::mustHold);
        assertThat(problem.code().code()).isEqualTo("declaration-contradicted");
    }

    private Set<DossierItem> without(PaperKind kind) {
        return missingWithout(Forms.complete(), kind);
    }

    private Set<DossierItem> missingWithout(ApplicationForm form, PaperKind kind) {
        var papers =
                Forms.papers().stream().filter(paper -> paper.kind() != kind).toList();
        return Dossier.of(form, papers, customer).missing();
    }

    private Set<DossierItem> withStatements(Marks... marks) {
        var papers = new ArrayList<>(Forms.papers());
        papers.removeIf(paper -> paper.kind() == PaperKind.RECONCILIATION_STATEMENT);
        for (var each : marks) {
            papers.add(Forms.paper(PaperKind.RECONCILIATION_STATEMENT, each));
        }
        return Dossier.of(Forms.complete(), papers, customer).missing();
    }
}
