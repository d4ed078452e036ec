package kam.goodsledger.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Movements as entries of a journal (流水账) that hledger reads, so that a program which knows nothing of this one can
 * recompute every balance. An account is named {@code BOOK:KIND:office:customer}, the last where it has a tag; a
 * commodity is a SKU or CNY. What is neither letter nor digit in such a name is written as percent and hexadecimal.
 */
final class HledgerJournal {
    /** Says how numbers are to be read; stands before all entries. */
    static final String HEADING = "decimal-mark .\n\n";

    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}._-]");

    private HledgerJournal() {}

    static String entry(BookedMovement booked, LocalDate day) {
        var movement = booked.movement();
        var amount = movement.amount().toPlainString() + " \""
                + plain(movement.debit().commodity()) + '"';
        return """
                %s (%s) %s  ; movement:%s
                    %s  %s
                    %s  -%s

                """.formatted(
                        day,
                        plain(booked.document()),
                        movement.source().reason(),
                        movement.id(),
                        name(movement.debit()),
                        amount,
                        name(movement.credit()),
                        amount);
    }

    static String name(Account account) {
        var name = account.kind().book() + ":" + account.kind() + ":" + plain(account.office());
        return account.customerId() == null ? name : name + ":" + account.customerId();
    }

    static String plain(String text) {
        return NOT_PLAIN.matcher(text).replaceAll(match -> escaped(match.group()));
    }

    private static String escaped(String character) {
        var escaped = new StringBuilder();
        for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(octet));
        }
        return escaped.toString();
    }
}
