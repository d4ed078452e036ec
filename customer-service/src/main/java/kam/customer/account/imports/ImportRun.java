package kam.customer.account.imports;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.customer.account.customer.CustomerField;
import kam.customer.account.customer.RowFault;
import kam.customer.account.imports.ImportFile.NumberedRow;
import kam.kit.identity.Caller;
import kam.kit.identity.SignedIn;
import kam.kit.upload.SpooledFile;
import org.jboss.logging.Logger;

/**
 * Carries an import out, batch by batch, each in a transaction of its own: neither the time of one nor the memory
 * grows with the file. What breaks off is simply sent again.
 */
@ApplicationScoped
class ImportRun {
    static final String BROKEN_OFF = "The service stopped; send the file again";
    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 3;
    /** What is longer is refused as no code, and need not be remembered. */
    private static final int LONGEST_CODE = 18;

    private final ImportBatch batch;
    private final SignedIn signedIn;
    private volatile boolean stopping;

    ImportRun(ImportBatch batch, SignedIn signedIn) {
        this.batch = batch;
        this.signedIn = signedIn;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Acts with the rights of the sender, as if each row were a request. */
    @ActivateRequestContext
    void run(ImportAccepted accepted) {
        signedIn.goOnAs(accepted.sender());
        try {
            var rows = new ArrayList<NumberedRow>(BATCH);
            var codes = new HashMap<String, Integer>();
            accepted.file().read(row -> {
                rows.add(checkedForRepetition(row, codes));
                if (rows.size() == BATCH) {
                    take(accepted, rows);
                }
            });
            take(accepted, rows);
            batch.done(accepted.id());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s broke off", accepted.id());
            batch.failed(
                    accepted.id(), stopping ? BROKEN_OFF : "Something went wrong on our side; send the file again");
        }
    }

    /** The first row with a code counts, whatever becomes of it. */
    private static NumberedRow checkedForRepetition(NumberedRow row, Map<String, Integer> codes) {
        var code = row.row().creditCode();
        boolean isCode = code != null && code.length() <= LONGEST_CODE;
        var first = isCode ? codes.putIfAbsent(code, row.number()) : null;
        if (first == null) {
            return row;
        }
        var twice = RowFault.Reason.CREDIT_CODE_TWICE.of(CustomerField.CREDIT_CODE, code, first);
        return new NumberedRow(row.number(), row.row(), twice);
    }

    /** Again where somebody else was at the same customers just then. */
    private void take(ImportAccepted accepted, List<NumberedRow> rows) {
        for (int attempt = 1; !rows.isEmpty(); attempt++) {
            if (stopping) {
                throw new IllegalStateException(BROKEN_OFF);
            }
            try {
                batch.take(accepted.id(), accepted.file().header(), rows);
                rows.clear();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.warnf("A batch of import %s is tried again: %s", accepted.id(), e);
            }
        }
    }

    /** Told within the process when an import is to begin, as the person who sent it; the content is what the file reads. */
    record ImportAccepted(UUID id, ImportFile file, SpooledFile content, Caller sender) {}
}
