package kam.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Diagnosis;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Reads batches, the items one by one and each as strictly as a body of its own, so that a bad one spoils no other. They
 * are counted while they are read, and none takes more room than its limit, whatever the body holds.
 */
@ApplicationScoped
public class BatchItems {
    private final ObjectMapper json;
    private final Validator validator;

    /** The number of tokens in the body is not limited: they are counted for each item. */
    BatchItems(ObjectMapper json, Validator validator) {
        this.json = json.copy();
        this.validator = validator;
        var factory = this.json.getFactory();
        factory.setStreamReadConstraints(
                factory.streamReadConstraints().rebuild().maxTokenCount(-1).build());
    }

    /**
     * Reads a body that is an object of one field, a list of at least one item. Refuses with 400 what is no such JSON and
     * a list that is too long, with 413 an item that is too large.
     */
    public <T> Batch<T> read(InputStream body, String field, Class<T> type, int most) {
        var items = new ArrayList<Batch.Item<T>>();
        try (var parser = json.createParser(body)) {
            var list = new BatchParser(parser, field, most);
            var digest = new TokenDigest();
            for (var item = list.next(); item != null; item = list.next()) {
                digest.add(item);
                items.add(item(item, type));
            }
            return new Batch<>(items, digest.hexadecimal());
        } catch (IOException e) {
            throw JsonDiagnosis.of(e);
        }
    }

    private <T> Batch.Item<T> item(TokenBuffer tokens, Class<T> type) {
        try {
            return new Batch.Item<>(valid(tokens, type), null);
        } catch (Problem refusal) {
            return new Batch.Item<>(null, refusal);
        }
    }

    private <T> T valid(TokenBuffer tokens, Class<T> type) {
        var value = parsed(tokens, type);
        if (value == null) {
            throw new Problem(CommonProblem.VALIDATION_FAILED, new Wording("该项为 null", "The item is null"));
        }
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw Diagnosis.of(new ConstraintViolationException(violations));
        }
        return value;
    }

    private <T> T parsed(TokenBuffer tokens, Class<T> type) {
        try (var parser = tokens.asParser(json)) {
            return json.readValue(parser, type);
        } catch (JsonProcessingException e) {
            throw JsonDiagnosis.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
