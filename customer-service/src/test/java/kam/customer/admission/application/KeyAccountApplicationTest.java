package kam.customer.admission.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.account.customer.Customers;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ContractEvent.ContractApproved;
import kam.kit.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeyAccountApplicationTest {
    private final Customer customer = Customers.prospect();
    private final KeyAccountApplication application =
            new KeyAccountApplication("SQ-2026-000001", customer, Forms.complete(), "li", Instant.EPOCH);

    @Test
    void aSubmissionCarriesTheContractAndTheDigestsOfTheDossier() {
        var submitted = submit();
        assertThat(submitted.revision()).isEqualTo(1);
        assertThat(submitted.submittedBy()).isEqualTo("zhang");
        assertThat(submitted.contract().amount()).isEqualTo("180000.00");
        assertThat(submitted.dossier())
                .extracting(document -> document.kind())
                .containsExactly("DRAFT_CONTRACT", "RECONCILIATION_STATEMENT", "BUSINESS_LICENCE", "TAX_REGISTRATION");
    }

    @Test
    void whoWroteTheFormOrAttachedAPaperIsTold() {
        application.change(Forms.complete(), "li");
        assertThat(submit().drafters()).contains("li", "clerk");
    }

    @Test
    void aSubmittedApplicationIsReadOnly() {
        submit();
        assertThat(codeOf(() -> application.change(Forms.complete(), "li"))).isEqualTo("application-not-editable");
        assertThat(codeOf(() -> application.attach(Forms.paper(PaperKind.OTHER), "li")))
                .isEqualTo("application-not-editable");
        assertThat(codeOf(this::submit)).isEqualTo("application-wrong-status");
    }

    @Test
    void withOneCriterionNotMetItCannotBeSubmitted() {
        var form = Forms.complete();
        application.change(new ApplicationForm(Forms.criteria(false), false, form.contract(), form.papers()), "li");
        assertThat(codeOf(this::submit)).isEqualTo("criteria-not-met");
        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aReturnedApplicationIsSubmittedAsTheNextRevision() {
        submit();
        var returned = application.handBack("补充对账单");
        assertThat(returned.revision()).isEqualTo(1);
        assertThat(application.trail().answerReason()).isEqualTo("补充对账单");
        application.change(Forms.complete(), "li");
        var again = application.submit(customer, "zhang", Instant.EPOCH);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(application.trail().answerReason()).isNull();
    }

    @Test
    void onlyAnAnswerToTheCurrentRevisionCounts() {
        assertThat(application.awaitsAnswerTo(1)).isFalse();
        submit();
        assertThat(application.awaitsAnswerTo(1)).isTrue();
        application.handBack("修改");
        assertThat(application.awaitsAnswerTo(1)).isFalse();
        assertThat(application.awaitsAnswerTo(2)).isFalse();
        application.submit(customer, "zhang", Instant.EPOCH);
        assertThat(application.awaitsAnswerTo(1)).isFalse();
        assertThat(application.awaitsAnswerTo(2)).isTrue();
    }

    @Test
    void aRequestedWithdrawalStillTakesTheRoutesAnswer() {
        submit();
        assertThat(application.requestWithdrawal("zhang").revision()).isEqualTo(1);
        assertThat(codeOf(() -> application.requestWithdrawal("zhang"))).isEqualTo("application-wrong-status");
        assertThat(application.awaitsAnswerTo(1)).isTrue();
        application.approve(approved());
        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
    }

    @Test
    void anEndedApplicationIsNeitherEditableNorWithdrawn() {
        submit();
        application.reject("信誉不足");
        assertThat(codeOf(() -> application.change(Forms.complete(), "li"))).isEqualTo("application-not-editable");
        assertThat(codeOf(application::withdraw)).isEqualTo("application-wrong-status");
        assertThat(codeOf(() -> application.approve(approved()))).isEqualTo("application-wrong-status");
    }

    @Test
    void aDraftIsWithdrawnAtOnce() {
        assertThat(application.isOnItsRoute()).isFalse();
        application.withdraw();
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void onlyAProspectMayBeAppliedFor() {
        customer.become(CustomerStatus.APPLYING);
        assertThat(codeOf(() -> new KeyAccountApplication("SQ", customer, Forms.complete(), "li", Instant.EPOCH)))
                .isEqualTo("customer-not-prospect");
    }

    @Test
    void aDeclarationIsByWhoeverMadeItFirst() {
        var declared = new ApplicationForm(null, true, null, null);
        application.change(declared, "li");
        application.change(declared, "zhang");
        assertThat(application.form().declaredBy()).isEqualTo("li");
        application.change(Forms.complete(), "zhang");
        assertThat(application.form().declaredBy()).isNull();
    }

    private ApplicationSubmitted submit() {
        if (application.status() == ApplicationStatus.DRAFT) {
            Forms.papers().forEach(paper -> application.attach(paper, "clerk"));
        }
        return application.submit(customer, "zhang", Instant.EPOCH);
    }

    private ContractApproved approved() {
        return new PlayedRoute(UUID.randomUUID(), customer.id(), application.id()).approved(1);
    }

    private static String codeOf(ThrowingCallable refused) {
        return catchThrowableOfType(Problem.class, refused).code().code();
    }
}
