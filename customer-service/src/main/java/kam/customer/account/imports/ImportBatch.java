package kam.customer.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.CustomerField;
import kam.customer.account.customer.CustomerUpsert;
import kam.customer.account.customer.CustomerUpsert.Outcome;
import kam.customer.account.customer.RowFault;
import kam.customer.account.imports.ImportFile.NumberedRow;
import kam.kit.sheet.SheetHeader;

/** The steps of an import, each of which is committed by itself. */
@ApplicationScoped
class ImportBatch {
    private final CustomerUpsert customers;
    private final CustomerImportRepository imports;
    private final RowRefusalRepository refusals;
    private final Clock clock;

    ImportBatch(
            CustomerUpsert customers, CustomerImportRepository imports, RowRefusalRepository refusals, Clock clock) {
        this.customers = customers;
        this.imports = imports;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Takes these rows: their effects, their faults and their count are stored together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID importId, SheetHeader<CustomerField> header, List<NumberedRow> rows) {
        imports.alive(importId);
        var good = rows.stream().filter(row -> row.fault() == null).toList();
        var results = customers.apply(good.stream().map(NumberedRow::row).toList());
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < good.size(); i++) {
            outcomes.add(results.get(i).outcome());
            refuse(importId, header, good.get(i), results.get(i).faults());
        }
        for (var row : rows) {
            if (row.fault() != null) {
                outcomes.add(Outcome.REFUSED);
                refuse(importId, header, row, List.of(row.fault()));
            }
        }
        imports.lockedForEvent(importId).progress(outcomes);
    }

    private void refuse(UUID importId, SheetHeader<CustomerField> header, NumberedRow row, List<RowFault> faults) {
        for (var fault : faults) {
            var column = fault.field() == null ? "" : header.title(fault.field());
            refusals.persist(new RowRefusal(importId, row.number(), column, fault));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(UUID importId) {
        imports.lockedForEvent(importId).done(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID importId, String why) {
        imports.lockedForEvent(importId).failed(why, clock.instant());
    }
}
