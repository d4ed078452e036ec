package kam.goodsledger.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/**
 * The hash that binds a movement to everything sealed before it: SHA-256 over the previous hash and every field of
 * the movement. Whoever changes a movement, or its accounts, breaks the chain from there on. Source: requirement G11.
 */
final class Seal {
    /** What the first movement is bound to. */
    static final byte[] GENESIS = new byte[32];

    private Seal() {}

    static byte[] of(byte[] previous, BookedMovement booked) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous);
            fields(booked).map(String::valueOf).forEach(field -> {
                // The length before each field keeps neighbours from being shifted into one another.
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            });
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Object> fields(BookedMovement booked) {
        var movement = booked.movement();
        var own = Stream.<Object>of(
                movement.id(),
                booked.journalId(),
                booked.document(),
                movement.amount().stripTrailingZeros().toPlainString(),
                movement.source().reason(),
                movement.source().documentId(),
                movement.source().line(),
                movement.contract() == null ? null : movement.contract().contractId(),
                movement.contract() == null ? null : movement.contract().line(),
                movement.reversalOf(),
                booked.occurredAt(),
                booked.bookedAt(),
                booked.bookedBy());
        return Stream.concat(own, Stream.concat(fields(movement.debit()), fields(movement.credit())));
    }

    private static Stream<Object> fields(Account account) {
        return Stream.of(account.kind(), account.office(), account.customerId(), account.commodity());
    }
}
