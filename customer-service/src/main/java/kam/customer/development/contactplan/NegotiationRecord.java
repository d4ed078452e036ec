package kam.customer.development.contactplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.development.contactplan.ContactPlan.Objection;

/** What came of a contact (洽谈记录): needs, objections with our answers, and the next step. */
record NegotiationRecord(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 2000) String needs,
        @NotNull @Size(max = 50) List<@Valid @NotNull Objection> objections,
        @NotBlank @Size(max = 1000) String nextStep,
        LocalDate nextContactOn) {}
