package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kam.customer.account.customer.Customer.NewCustomer;
import kam.kit.identity.Caller;

/** Holds a row of an import against the rules of a registration: the same constraints, the caller's offices. */
@ApplicationScoped
class RowCheck {
    private final Validator validator;

    RowCheck(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong, in the order of the fields; nothing if the row can be taken. */
    List<RowFault> faults(MergedRow merged, Caller caller) {
        var row = merged.row();
        var faults = new ArrayList<RowFault>();
        var registration = merged.registration(caller.onlyOffice());
        validator.validate(registration).forEach(violation -> faults.add(fault(violation, row)));
        if (row.creditCode() != null && !CreditCode.isValid(row.creditCode())) {
            faults.removeIf(fault -> fault.field() == CustomerField.CREDIT_CODE);
            faults.add(RowFault.Reason.CREDIT_CODE_INVALID.of(CustomerField.CREDIT_CODE, row));
        }
        if (MergedRow.Answer.of(row.get(CustomerField.CONTACT_RESPONSIBLE)) == MergedRow.Answer.UNKNOWN) {
            faults.add(RowFault.Reason.VALUE_MALFORMED.of(CustomerField.CONTACT_RESPONSIBLE, row));
        }
        if (row.ownership() == null && row.get(CustomerField.OWNERSHIP) != null) {
            faults.add(RowFault.Reason.VALUE_MALFORMED.of(CustomerField.OWNERSHIP, row));
        }
        for (var field : CustomerField.values()) {
            if (row.hasControlCharacters(field)) {
                faults.add(RowFault.Reason.VALUE_MALFORMED.of(field, row));
            }
        }
        checkOffice(merged, registration.office(), caller, faults);
        faults.sort(Comparator.comparing(RowFault::field));
        return faults;
    }

    private static void checkOffice(MergedRow merged, String office, Caller caller, Collection<RowFault> faults) {
        var known = merged.known();
        if (known != null && (!known.office().equals(office) || !caller.sees(known.office()))) {
            faults.add(RowFault.Reason.REGISTERED_BY_ANOTHER_OFFICE.of(CustomerField.OFFICE, merged.row()));
        } else if (office != null && !caller.sees(office)) {
            faults.add(RowFault.Reason.OFFICE_NOT_YOURS.of(CustomerField.OFFICE, merged.row()));
        }
    }

    private static RowFault fault(ConstraintViolation<NewCustomer> violation, CustomerRow row) {
        var field = CustomerField.of(violation);
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotBlank || constraint instanceof NotNull) {
            return RowFault.Reason.VALUE_MISSING.of(field, row);
        }
        if (constraint instanceof Size size) {
            var reason = violation.getInvalidValue() instanceof Collection<?>
                    ? RowFault.Reason.TOO_MANY_CONTACTS
                    : RowFault.Reason.VALUE_TOO_LONG;
            return reason.of(field, row.get(field), size.max());
        }
        return RowFault.Reason.VALUE_MALFORMED.of(field, row);
    }
}
