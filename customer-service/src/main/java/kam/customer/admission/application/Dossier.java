package kam.customer.admission.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kam.customer.account.customer.Customer;
import kam.customer.admission.application.DossierItem.DossierPart;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.customer.admission.application.Paper.Marks;
import kam.kit.problem.Problem;

/**
 * Which things of the dossier are missing. Without business so far, which the office must declare, neither statement
 * nor description of the business is asked for. Source: 大客户管理制度 三.1, requirement C2.
 */
record Dossier(Set<DossierItem> missing) {

    /** One part: complete when nothing is missing from it. */
    record Part(DossierPart part, boolean complete, List<DossierItem> missing) {}

    static Dossier of(ApplicationForm form, List<Paper> papers, Customer customer) {
        var missing = EnumSet.noneOf(DossierItem.class);
        lacks(missing, DossierItem.CRITERIA, form.criteria() != null);
        lacks(missing, DossierItem.PROPOSED_CONTRACT, form.contract() != null);
        lacks(missing, DossierItem.DRAFT_CONTRACT_DOCUMENT, has(papers, PaperKind.DRAFT_CONTRACT));
        if (!form.noBusinessSoFar()) {
            missing.addAll(missingOfStatement(papers));
        }
        lacks(missing, DossierItem.CUSTOMER_BASICS, customer.hasBasics());
        lacks(missing, DossierItem.PERSON_IN_CHARGE, customer.hasPersonInCharge());
        missing.addAll(missingOfPapers(form, papers));
        return new Dossier(missing);
    }

    /** The marks must be on one and the same statement; otherwise those of the newest are asked for. */
    private static Set<DossierItem> missingOfStatement(List<Paper> papers) {
        var missing = EnumSet.noneOf(DossierItem.class);
        var statements = papers.stream()
                .filter(paper -> paper.kind() == PaperKind.RECONCILIATION_STATEMENT)
                .map(Paper::marks)
                .toList();
        if (statements.stream().anyMatch(Marks::complete)) {
            return missing;
        }
        if (statements.isEmpty()) {
            missing.add(DossierItem.STATEMENT);
            return missing;
        }
        var newest = statements.get(statements.size() - 1);
        lacks(missing, DossierItem.OFFICE_SIGNATURE, newest.signedByOffice());
        lacks(missing, DossierItem.CUSTOMER_SIGNATURE, newest.signedByCustomer());
        lacks(missing, DossierItem.CUSTOMER_SEAL, newest.sealedByCustomer());
        return missing;
    }

    private static Set<DossierItem> missingOfPapers(ApplicationForm form, List<Paper> papers) {
        var missing = EnumSet.noneOf(DossierItem.class);
        var said = form.papers() == null ? CustomerPapers.NONE : form.papers();
        lacks(missing, DossierItem.BUSINESS_LICENCE, has(papers, PaperKind.BUSINESS_LICENCE));
        lacks(missing, DossierItem.TAX_REGISTRATION, said.licenceUnified() || has(papers, PaperKind.TAX_REGISTRATION));
        lacks(missing, DossierItem.BUSINESS_SO_FAR, form.noBusinessSoFar() || isGiven(said.businessSoFar()));
        lacks(missing, DossierItem.ARREARS, said.arrears() != null);
        lacks(missing, DossierItem.EVALUATION, isGiven(said.evaluation()));
        return missing;
    }

    private static void lacks(Set<DossierItem> missing, DossierItem item, boolean there) {
        if (!there) {
            missing.add(item);
        }
    }

    private static boolean has(List<Paper> papers, PaperKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    List<Part> parts() {
        return Arrays.stream(DossierPart.values()).map(this::part).toList();
    }

    private Part part(DossierPart part) {
        var of = missing.stream().filter(item -> item.part == part).toList();
        return new Part(part, of.isEmpty(), of);
    }

    /** Refuses with 409 and names every missing thing, as {@code /<part>/<item>}. */
    void mustBeComplete() {
        var problem = new Problem(ApplicationProblem.DOSSIER_INCOMPLETE, "Missing: " + missing.size());
        for (var item : missing) {
            problem = problem.at("/" + item.part + "/" + item, item.remedy);
        }
        if (!missing.isEmpty()) {
            throw problem;
        }
    }
}
