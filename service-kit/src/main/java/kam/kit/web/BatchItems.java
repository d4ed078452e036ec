package kam.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Diagnosis;
import kam.kit.problem.Problem;

/** Reads the items of a batch one by one, as strictly as a body of their own, so that a bad one spoils no other. */
@ApplicationScoped
public class BatchItems {
    private final ObjectMapper json;
    private final Validator validator;

    BatchItems(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Refuses with 400, with pointers into the item, what is not exactly as its type declares. */
    public <T> T read(TokenBuffer item, Class<T> type) {
        var value = parsed(item, type);
        if (value == null) {
            throw new Problem(CommonProblem.VALIDATION_FAILED, "The item is null");
        }
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw Diagnosis.of(new ConstraintViolationException(violations));
        }
        return value;
    }

    private <T> T parsed(TokenBuffer item, Class<T> type) {
        try (var parser = item.asParser(json)) {
            return json.readValue(parser, type);
        } catch (JsonProcessingException e) {
            throw JsonDiagnosis.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
