package kam.kpi.organisation.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;
import kam.kit.intake.Taken;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;
import kam.kpi.organisation.office.OfficeForms.NewOffice;
import kam.kpi.organisation.office.OfficeForms.OfficeClosing;
import kam.kpi.organisation.office.OfficeForms.OfficeDetails;
import kam.kpi.organisation.office.OfficeForms.OfficeRow;

@ApplicationScoped
class OfficeService {
    private final OfficeRepository offices;
    private final Outbox outbox;
    private final Acts acts;
    private final ListFiles files;

    OfficeService(OfficeRepository offices, Outbox outbox, Acts acts, ListFiles files) {
        this.offices = offices;
        this.outbox = outbox;
        this.acts = acts;
        this.files = files;
    }

    @Transactional
    OfficeView open(NewOffice wanted) {
        return whole(opened(wanted));
    }

    private Office opened(NewOffice wanted) {
        if (offices.byCode(wanted.code()).isPresent()) {
            throw new Problem(
                    OfficeProblem.OFFICE_ALREADY_OPENED,
                    Wording.of("{code} 已使用 | {code} is taken").with("code", wanted.code()));
        }
        var office = new Office(wanted, acts.current());
        offices.persist(office);
        outbox.appendAll(office, office.told());
        return office;
    }

    @Transactional
    OfficeView change(String codeOrId, String ifMatch, OfficeDetails details) {
        var office = offices.locked(offices.idOf(codeOrId));
        Etag.mustMatch(ifMatch, office.version());
        return whole(changed(office, details));
    }

    private Office changed(Office office, OfficeDetails details) {
        office.change(details);
        outbox.appendAll(office, office.told());
        return office;
    }

    @Transactional
    OfficeView close(String codeOrId, OfficeClosing closing) {
        var office = offices.locked(offices.idOf(codeOrId));
        office.close(closing.reason(), acts.current());
        if (offices.isInUse(office.code())) {
            throw new Problem(
                    OfficeProblem.OFFICE_IN_USE,
                    Wording.of("请先调离人员、移交大客户 | Move its staff and hand its key accounts over first"));
        }
        outbox.appendAll(office, office.told());
        return whole(office);
    }

    /** A line of a file: opens what is not there, and changes what is there where the line says something else. */
    @Transactional
    Taken take(OfficeRow row) {
        var known = offices.byCode(row.code());
        if (known.isEmpty()) {
            return new Taken(opened(row.registration()).id(), IntakeOutcome.REGISTERED);
        }
        var office = offices.locked(known.get().id());
        var details = row.over(office.details());
        if (details.equals(office.details())) {
            return new Taken(office.id(), IntakeOutcome.UNCHANGED);
        }
        return new Taken(changed(office, details).id(), IntakeOutcome.CHANGED);
    }

    @Transactional
    OfficeView read(String codeOrId) {
        return whole(offices.visible(offices.idOf(codeOrId)));
    }

    @Transactional
    Page<OfficeView> list(ListPage page, ListQuery query) {
        return offices.list(page, query).map(OfficeView::inList);
    }

    Response export(FileWish wish, ListQuery query) {
        return files.answer(wish, query, OfficeResource.COLLECTION, Office.class, new Filter(), OfficeView::inList);
    }

    @Transactional
    List<UUID> untold(int most) {
        return offices.untold(most);
    }

    @Transactional
    void tell(UUID id) {
        var office = offices.lockedForEvent(id);
        if (!office.isPublished()) {
            office.tell();
            outbox.appendAll(office, office.told());
        }
    }

    private OfficeView whole(Office office) {
        offices.flush();
        return OfficeView.whole(office);
    }
}
