package kam.customer.servicedesk.controlleddocument;

import java.time.Instant;

/** A reading as clients see it. */
record ReadingView(int documentVersion, String reader, String readerName, Instant readAt) {
    static ReadingView of(DocumentReading reading) {
        return new ReadingView(reading.documentVersion(), reading.reader(), reading.readerName(), reading.readAt());
    }
}
