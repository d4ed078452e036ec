package kam.contractapproval.contract.seal;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.list.ListedRoot;
import kam.kit.master.StaffMember;
import kam.kit.people.Person;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.web.Versioned;

/**
 * One use of the company's seal (用印): on what, when, on how many copies, by whom. It is entered once and never changed;
 * the filing of a contract's signed copy enters its own. Source: 大客户管理制度 三.2, requirement A28.
 */
@Entity
@Table(name = "seal_use")
class SealUse extends ListedRoot {
    private String number;
    private String office;

    @Embedded
    private Paper paper;

    private LocalDate sealedOn;
    private Integer copies;
    private Person sealedBy;
    private Person enteredBy;
    private Instant enteredAt;

    SealUse() {}

    /** Refuses with 400 a day that has not come. */
    SealUse(String number, NewSealUse wish, Paper paper, String by, Instant at, LocalDate today) {
        if (wish.sealedOn().isAfter(today)) {
            throw new Problem(SealProblem.IN_THE_FUTURE, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/sealedOn", CommonFault.NOT_AFTER.with("day", today));
        }
        this.number = number;
        this.office = wish.office();
        this.paper = paper;
        this.sealedOn = wish.sealedOn();
        this.copies = wish.copies();
        this.sealedBy = Person.of(wish.sealedBy() == null ? by : wish.sealedBy());
        this.enteredBy = Person.of(by);
        this.enteredAt = at;
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(number, paper.what());
    }

    @Override
    public String office() {
        return office;
    }

    SealUseView view() {
        return new SealUseView(
                id(), number, office, paper, sealedOn, copies, sealedBy, enteredBy, enteredAt, version());
    }

    /**
     * What was sealed: in words, and of a contract its id, the SHA-256 digest of the filed copy, and whether that was
     * before its approval.
     */
    @Embeddable
    record Paper(
            @Nonnull String what,
            @Nullable UUID contractId,
            @Nullable String sha256,
            boolean beforeApproval) {}

    /**
     * A use of the seal to be entered. The office is absent for the headquarters; who sealed it where that is who enters
     * it.
     */
    record NewSealUse(
            @Size(min = 1, max = 20) String office,
            @NotBlank @Size(max = 500) String what,
            @NotNull LocalDate sealedOn,
            @NotNull @Min(1) @Max(100) Integer copies,
            @Size(min = 1, max = 100) @StaffMember String sealedBy) {}

    /** A use of the seal as clients see it. */
    record SealUseView(
            UUID id,
            String number,
            String office,
            Paper paper,
            LocalDate sealedOn,
            Integer copies,
            Person sealedBy,
            Person enteredBy,
            Instant enteredAt,
            long version)
            implements Versioned {}
}
