package kam.kit.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a person as its id: what somebody is called is never copied. */
@Converter(autoApply = true)
public class PersonColumn implements AttributeConverter<Person, String> {
    @Override
    public String convertToDatabaseColumn(Person person) {
        return Person.idOf(person);
    }

    @Override
    public Person convertToEntityAttribute(String id) {
        return Person.of(id);
    }
}
