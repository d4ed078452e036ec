package kam.customer.account.imports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import kam.customer.account.customer.CustomerUpsert.Outcome;
import kam.kit.identity.Caller;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.sheet.ImportFormat;
import kam.kit.upload.Upload;

/**
 * An import of customers (客户导入) from a file, seen by the office that sent it. What somebody of several offices sends
 * is of no one of them: besides the headquarters only he sees it. Source: requirement C21.
 */
@Entity
@Table(name = "customer_import")
class CustomerImport extends AggregateRoot {
    /** For what belongs to the headquarters, or to several offices: no office has this code. */
    static final String NO_OFFICE = "";

    private String office;
    private String startedBy;
    private Instant startedAt;
    private String sha256;
    private long size;

    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    private String ignoredColumns;
    private int totalRows;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String failure;
    private Instant finishedAt;

    @Embedded
    private Tally tally;

    CustomerImport() {}

    CustomerImport(ImportFile file, Upload upload, Caller by, Instant at) {
        this.office = by.onlyOffice() == null ? NO_OFFICE : by.onlyOffice();
        this.startedBy = by.id();
        this.startedAt = at;
        this.sha256 = upload.sha256();
        this.size = upload.size();
        this.format = file.format();
        this.ignoredColumns = String.join("\n", file.header().ignored());
        this.totalRows = file.rows();
        this.state = ImportState.RUNNING;
        this.tally = Tally.NOTHING;
    }

    /** Counts rows that are being committed. Whoever was taken for dead and goes on fails here. */
    void progress(List<Outcome> outcomes) {
        if (state != ImportState.RUNNING) {
            throw new IllegalStateException("The import has ended: " + state);
        }
        tally = tally.plus(outcomes);
    }

    void done(Instant at) {
        end(ImportState.DONE, null, at);
    }

    void failed(String why, Instant at) {
        end(ImportState.FAILED, why, at);
    }

    private void end(ImportState how, String why, Instant at) {
        if (state == ImportState.RUNNING) {
            state = how;
            failure = why;
            finishedAt = at;
        }
    }

    boolean isOfSeveralOfficesFrom(Caller caller) {
        return office.equals(NO_OFFICE)
                && startedBy.equals(caller.id())
                && caller.offices().size() > 1;
    }

    @Override
    public String office() {
        return office;
    }

    ImportView view() {
        return new ImportView(
                id(),
                office.equals(NO_OFFICE) ? null : office,
                Person.of(startedBy),
                startedAt,
                sha256,
                size,
                format,
                ignoredColumns.isEmpty() ? List.of() : List.of(ignoredColumns.split("\n")),
                state,
                failure,
                finishedAt,
                totalRows,
                tally,
                version());
    }

    /** How far an import is. */
    enum ImportState {
        RUNNING,
        /** All rows were read; those refused are in the error file. */
        DONE,
        /** It broke off; what was taken until then stays, and the same file can be sent again. */
        FAILED
    }
}
