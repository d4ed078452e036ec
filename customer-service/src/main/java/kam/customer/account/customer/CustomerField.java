package kam.customer.account.customer;

import jakarta.validation.ConstraintViolation;
import java.util.Arrays;

/** What a row of an import can say of a customer, and where the same is in a registration. */
public enum CustomerField {
    CREDIT_CODE("creditCode"),
    OFFICE("office"),
    NAME("details.name"),
    ACCOUNT_MANAGER("details.accountManager"),
    INDUSTRY("details.industry"),
    ADDRESS("details.address"),
    OWNERSHIP("details.ownership"),
    CONTACT_NAME("details.contacts.name"),
    CONTACT_TITLE("details.contacts.title"),
    CONTACT_PHONE("details.contacts.phone"),
    CONTACT_RESPONSIBLE("details.contacts.responsible");

    private final String place;

    CustomerField(String place) {
        this.place = place;
    }

    /** The field that a refused command points at; null where it is none of a row's. */
    static CustomerField at(String pointer) {
        return Arrays.stream(values())
                .filter(field -> pointer.startsWith("/"))
                .filter(field -> ("/" + field.place.replace('.', '/')).endsWith(pointer))
                .findFirst()
                .orElse(null);
    }

    /** The field that the violation of a registration is about; the contact's name where no other is named. */
    static CustomerField of(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString().replaceAll("\\[\\d+](\\.<list element>)?", "");
        return Arrays.stream(values())
                .filter(field -> field.place.equals(path))
                .findAny()
                .orElse(CONTACT_NAME);
    }
}
