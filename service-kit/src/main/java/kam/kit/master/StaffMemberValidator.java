package kam.kit.master;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

@Dependent
class StaffMemberValidator implements ConstraintValidator<StaffMember, String> {
    private final Organisation organisation;
    private boolean orFormer;

    StaffMemberValidator(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void initialize(StaffMember named) {
        orFormer = named.orFormer();
    }

    @Override
    public boolean isValid(String person, ConstraintValidatorContext context) {
        var refusal = organisation.refusal(person).filter(code -> !orFormer || code != MasterProblem.PERSON_HAS_LEFT);
        refusal.ifPresent(code -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code.name()).addConstraintViolation();
        });
        return refusal.isEmpty();
    }
}
