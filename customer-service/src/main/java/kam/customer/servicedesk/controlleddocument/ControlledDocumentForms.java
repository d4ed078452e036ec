package kam.customer.servicedesk.controlleddocument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What clients send about a controlled document. */
interface ControlledDocumentForms {
    /** A document under its number (编号), which is the company's own. */
    record NewControlledDocument(
            @NotBlank @Size(max = 40) String number,
            @Valid @NotNull DocumentHead head) {}

    /** Which version the caller has read. */
    record NewReading(@NotNull @Min(1) @Max(10000) Integer documentVersion) {}

    /** A reading as clients see it. */
    record ReadingView(int documentVersion, String reader, String readerName, Instant readAt) {
        static ReadingView of(DocumentReading reading) {
            return new ReadingView(reading.documentVersion(), reading.reader(), reading.readerName(), reading.readAt());
        }
    }
}
