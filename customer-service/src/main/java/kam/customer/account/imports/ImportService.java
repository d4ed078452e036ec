package kam.customer.account.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import kam.customer.account.imports.ImportRun.ImportAccepted;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.sheet.FileCharset;
import kam.kit.table.CsvFile;
import kam.kit.upload.SpooledFile;
import kam.kit.upload.Upload;

@ApplicationScoped
class ImportService {
    private static final int AT_ONCE = 2;

    private final CustomerImportRepository imports;
    private final RowRefusalRepository refusals;
    private final ImportRun run;
    private final SignedIn signedIn;
    private final Event<ImportAccepted> accepted;
    private final ExecutorService threads;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ImportService(
            CustomerImportRepository imports,
            RowRefusalRepository refusals,
            ImportRun run,
            SignedIn signedIn,
            Event<ImportAccepted> accepted,
            ExecutorService threads,
            Clock clock) {
        this.imports = imports;
        this.refusals = refusals;
        this.run = run;
        this.signedIn = signedIn;
        this.accepted = accepted;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Looks the file through, and begins to import it when the transaction commits. Both take memory, so there are few
     * places: one is held from here to the end of the import.
     */
    @Transactional
    ImportView start(Upload upload, FileCharset charset) {
        var caller = signedIn.caller();
        if (!caller.seesAll() && caller.offices().isEmpty()) {
            throw new Problem(CommonProblem.FORBIDDEN, "Your token names no office, for which you could import");
        }
        if (!places.tryAcquire()) {
            throw new Problem(CommonProblem.UNAVAILABLE, "Other imports are running").retryAfter(30);
        }
        upload.file().keep();
        try {
            imports.mayIdle();
            var file = new ImportFile(upload, charset);
            var started = new CustomerImport(file, upload, caller, clock.instant());
            imports.persistAndFlush(started);
            var view = started.view();
            accepted.fire(new ImportAccepted(started.id(), file, upload.file(), caller));
            return view;
        } catch (RuntimeException | Error e) {
            end(upload.file());
            throw e;
        }
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAccepted beginning) {
        try {
            threads.execute(() -> {
                try {
                    run.run(beginning);
                } finally {
                    end(beginning.content());
                }
            });
        } catch (RejectedExecutionException thereIsNoThread) {
            end(beginning.content());
            throw thereIsNoThread;
        }
    }

    void giveUp(@Observes(during = TransactionPhase.AFTER_FAILURE) ImportAccepted neverBegun) {
        end(neverBegun.content());
    }

    private void end(SpooledFile content) {
        places.release();
        content.close();
    }

    @Scheduled(every = "{kam.import.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void endSilent() {
        imports.endSilent();
    }

    @Transactional
    ImportView read(UUID id) {
        return imports.visible(id).view();
    }

    @Transactional
    Page<ImportView> list(PageRequest page) {
        return imports.list(page).map(CustomerImport::view);
    }

    /** The error file as far as the import is, portion by portion; the caller may see the import. */
    void writeErrors(UUID id, OutputStream out) throws IOException {
        try (var file = new CsvFile(out, RowRefusal.TITLES)) {
            UUID last = null;
            do {
                var portion = refusals.portion(id, last);
                for (var refusal : portion) {
                    file.row(refusal.cells());
                }
                last = portion.isEmpty()
                        ? null
                        : portion.get(portion.size() - 1).id();
            } while (last != null);
        }
    }
}
