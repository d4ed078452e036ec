package kam.customer.account.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.account.imports.CustomerImport.ImportState;
import kam.kit.people.Person;
import kam.kit.sheet.ImportFormat;
import kam.kit.web.Versioned;

/**
 * An import as clients see it; {@code size} in bytes, {@code tally} of the rows committed so far. Columns that say
 * nothing known are named in {@code ignoredColumns}.
 */
record ImportView(
        UUID id,
        String office,
        Person startedBy,
        Instant startedAt,
        String sha256,
        long size,
        ImportFormat format,
        List<String> ignoredColumns,
        ImportState state,
        String failure,
        Instant finishedAt,
        int totalRows,
        Tally tally,
        long version)
        implements Versioned {}
