package kam.goodsledger.stock.transfer;

import java.time.Instant;
import java.util.UUID;

/** By which document, with its number for people, when and by whom goods change their tag. */
public record Occasion(UUID documentId, String document, Instant at, String by) {}
