package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

@ApplicationScoped
class StaffMemberValidator implements ConstraintValidator<StaffMember, String> {
    private final Organisation organisation;

    StaffMemberValidator(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public boolean isValid(String person, ConstraintValidatorContext context) {
        var refusal = organisation.refusal(person);
        refusal.ifPresent(code -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code.name()).addConstraintViolation();
        });
        return refusal.isEmpty();
    }
}
