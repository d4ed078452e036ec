package kam.kit.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.arc.Arc;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes a {@link Wording} into an answer in the caller's language. */
@Singleton
class WordingWriter implements ObjectMapperCustomizer {
    private final CurrentVertxRequest request;

    WordingWriter(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("kam-wording").addSerializer(new Spoken()));
    }

    private Language language() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Language.CHINESE;
        }
        return Language.of(request.getCurrent().request().getHeader("Accept-Language"));
    }

    private final class Spoken extends StdSerializer<Wording> {
        Spoken() {
            super(Wording.class);
        }

        @Override
        public void serialize(Wording wording, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(wording.in(language()));
        }
    }
}
