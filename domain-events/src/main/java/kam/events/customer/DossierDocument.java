package kam.events.customer;

/** A document of the dossier, by the SHA-256 digest of its content in hexadecimal. */
public record DossierDocument(String kind, String sha256) {}
