package kam.goodsledger.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.upload.Spool;
import org.hibernate.Session;

/** Writes every movement, a batch at a time, of one snapshot. Source: requirement G11. */
@ApplicationScoped
class LedgerJournal {
    private static final int BATCH = 1000;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session session;
    private final BusinessCalendar calendar;
    private final Spool spool;

    LedgerJournal(Session session, BusinessCalendar calendar, Spool spool) {
        this.session = session;
        this.calendar = calendar;
        this.spool = spool;
    }

    /**
     * In the order of their ids, which is about the order of booking. A file that is gone when the request has ended:
     * who reads it slowly holds no connection of the database.
     */
    Path written() {
        var file = spool.newFile().path();
        QuarkusTransaction.requiringNew().timeout((int) LIMIT.toSeconds()).run(() -> {
            session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                    .executeUpdate();
            try (var writer = Files.newBufferedWriter(file)) {
                writeAll(writer);
            } catch (IOException e) {
                throw Spool.noRoom(e);
            }
        });
        return file;
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
