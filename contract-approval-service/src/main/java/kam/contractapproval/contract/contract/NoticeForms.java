package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What clients send about a customer's notice that it ends a contract; a delegation names a deed, if any. */
interface NoticeForms {
    /**
     * The notice by the id of the document attached, when it arrived, and why the customer ends the contract; it works on
     * its arrival unless a period named in it is over on a later day.
     */
    record NewNotice(
            @NotNull UUID documentId,
            @NotNull LocalDate arrivedOn,
            LocalDate worksFrom,
            @NotBlank @Size(max = 2000) String ground) {

        LocalDate worksOn() {
            return worksFrom == null ? arrivedOn : worksFrom;
        }

        /** Refuses one of tomorrow, one of before the contract, one that would work before it arrived, or after the term. */
        void mustLieWithin(LocalDate signedOn, LocalDate end, LocalDate today) {
            if (arrivedOn.isAfter(today)) {
                throw refused("/arrivedOn", CommonFault.NOT_AFTER, today);
            }
            if (arrivedOn.isBefore(signedOn)) {
                throw refused("/arrivedOn", CommonFault.NOT_BEFORE, signedOn);
            }
            if (worksOn().isBefore(arrivedOn)) {
                throw refused("/worksFrom", CommonFault.NOT_BEFORE, arrivedOn);
            }
            if (worksOn().isAfter(end)) {
                throw refused("/worksFrom", CommonFault.NOT_AFTER, end);
            }
        }

        private static Problem refused(String pointer, CommonFault fault, LocalDate day) {
            return new Problem(
                            ContractProblem.DATES_INVALID,
                            Wording.of(
                                    "通知在合同签订之后送达，自送达之日起、届满之前生效 | It arrives after the contract was signed and works from then on, within the term"))
                    .at(pointer, fault.with("day", day));
        }
    }

    /** What we say to it; an objection needs its reason. */
    record NoticeAnswer(
            @NotNull NoticeVerdict verdict,
            @Size(max = 2000) String reason,
            UUID delegationId) {
        void mustBeExplained() {
            if (verdict == NoticeVerdict.OBJECT && (reason == null || reason.isBlank())) {
                throw new Problem(
                                ContractProblem.OBJECTION_REASON_REQUIRED,
                                Wording.of("说明通知为何无效 | Say why the notice is void"))
                        .at("/reason", CommonFault.BLANK);
            }
        }
    }

    /** Why a notice does not stand that has not worked yet: recorded by mistake, revoked, or met within its period. */
    record NoticeRetraction(@NotBlank @Size(max = 2000) String reason, UUID delegationId) {}

    /** Whether we take the customer's notice as lawful, or object to it (异议). */
    enum NoticeVerdict {
        ACCEPT,
        OBJECT
    }
}
