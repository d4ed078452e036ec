package kam.customer.admission.application;

import java.util.List;

/** What is there of a dossier and what is missing, part by part. */
record DossierView(boolean complete, List<Dossier.Part> parts, List<Paper> papers) {
    static DossierView of(Dossier dossier, List<Paper> papers) {
        return new DossierView(dossier.missing().isEmpty(), dossier.parts(), papers);
    }
}
