package kam.contractapproval.contract.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.seal.SealUse.NewSealUse;
import kam.contractapproval.contract.seal.SealUse.Paper;
import kam.contractapproval.contract.seal.SealUse.SealUseView;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.Organisation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.Series;

/** The register of the seal (用印登记). Source: requirement A28. */
@ApplicationScoped
public class SealRegister {
    private final SealRepository uses;
    private final Organisation organisation;
    private final ListFiles files;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    SealRegister(
            SealRepository uses,
            Organisation organisation,
            ListFiles files,
            Numbers numbers,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.uses = uses;
        this.organisation = organisation;
        this.files = files;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of a contract whose signed copy is filed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(SealedContract sealed) {
        var wish =
                new NewSealUse(sealed.office(), sealed.number(), sealed.sealedOn(), sealed.copies(), sealed.sealedBy());
        keep(wish, new Paper(sealed.number(), sealed.contractId(), sealed.sha256(), sealed.beforeApproval()));
    }

    /** Of any other paper. Refuses an office that is not the caller's with 404. */
    @Transactional
    SealUseView enter(NewSealUse wish) {
        signedIn.caller().mustSee(wish.office());
        organisation.mustBeOpen(wish.office(), "/office");
        mustHoldTheSeal(wish.office(), wish.sealedBy());
        return keep(wish, new Paper(wish.what(), null, null, false)).view();
    }

    /** Refuses with 409 somebody of another office; null is who enters it. */
    public void mustHoldTheSeal(String office, String person) {
        organisation.mustWorkFor(office, person, "/sealedBy");
    }

    private SealUse keep(NewSealUse wish, Paper paper) {
        var use = new SealUse(
                numbers.next(Series.SEAL_USE), wish, paper, signedIn.caller().id(), clock.instant(), calendar.today());
        uses.persist(use);
        uses.flush();
        return use;
    }

    @Transactional
    SealUseView read(UUID id) {
        return uses.visible(id).view();
    }

    @Transactional
    Page<SealUseView> list(ListPage page, ListQuery query) {
        return uses.list(page, query).map(SealUse::view);
    }

    Response export(FileWish wish, ListQuery query) {
        return files.answer(wish, query, SealResource.COLLECTION, SealUse.class, uses.visible(), SealUse::view);
    }

    /** A contract that was sealed: when, on how many copies (null where nobody counted), by whom (null: who files it). */
    public record SealedContract(
            UUID contractId,
            String number,
            String office,
            String sha256,
            LocalDate sealedOn,
            Integer copies,
            String sealedBy,
            boolean beforeApproval) {}
}
