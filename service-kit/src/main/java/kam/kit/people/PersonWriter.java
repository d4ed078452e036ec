package kam.kit.people;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes a person into an answer with the name that is known when it is written. */
@Singleton
class PersonWriter implements ObjectMapperCustomizer {
    private final PersonNames names;

    PersonWriter(PersonNames names) {
        this.names = names;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("kam-people").addSerializer(new Named()));
    }

    private final class Named extends StdSerializer<Person> {
        Named() {
            super(Person.class);
        }

        @Override
        public void serialize(Person person, JsonGenerator out, SerializerProvider provider) throws IOException {
            var name = person.name() == null ? names.of(person.id()) : person.name();
            out.writeStartObject(person);
            out.writeStringField("id", person.id());
            if (name != null) {
                out.writeStringField("name", name);
            }
            out.writeEndObject();
        }
    }
}
