package kam.goodsledger.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import org.hibernate.Session;

/** Writes every movement, a batch at a time, of one snapshot. Source: requirement G11. */
@ApplicationScoped
class LedgerJournal {
    private static final int BATCH = 1000;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session session;
    private final BusinessCalendar calendar;

    LedgerJournal(Session session, BusinessCalendar calendar) {
        this.session = session;
        this.calendar = calendar;
    }

    /** In the order of their ids, which is about the order of booking. */
    void write(OutputStream out) {
        QuarkusTransaction.requiringNew().timeout((int) LIMIT.toSeconds()).run(() -> {
            session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                    .executeUpdate();
            // Whoever reads slowly is waited for; a transaction that only reads holds nobody up.
            session.createNativeMutationQuery("set local idle_in_transaction_session_timeout = 0")
                    .executeUpdate();
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                writeAll(writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void writeAll(Writer writer) throws IOException {
        writer.write(HledgerJournal.HEADING);
        for (var rows = after(BEFORE_ALL); !rows.isEmpty(); ) {
            for (var row : rows) {
                var booked = row.booked();
                writer.write(HledgerJournal.entry(booked, calendar.dayOf(booked.occurredAt())));
            }
            var last = rows.get(rows.size() - 1).id();
            session.clear();
            rows = after(last);
        }
    }

    private List<MovementRow> after(UUID id) {
        return session.createQuery(
                        "from MovementRow m join fetch m.debit join fetch m.credit where m.id > :id order by m.id",
                        MovementRow.class)
                .setParameter("id", id)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
