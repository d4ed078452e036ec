package kam.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kam.kit.problem.Problem;
import kam.kit.trail.ContentDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchParserTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyItemIsTakenAsItIsWhateverItIs() throws IOException {
        assertEquals(
                List.of("{\"a\":[1,{\"b\":null}]}", "null", "[[]]", "\"x\"", "1.50"),
                items(" {\"list\" : [ {\"a\":[1, {\"b\":null}]}, null, [[]], \"x\", 1.50 ] } ")
                        .texts());
    }

    @Test
    void theDigestIsThatOfTheItemsHoweverTheyAreSpaced() throws IOException {
        var item = JSON.readTree("{\"a\":[1.50,\"长城\"]}");
        var digest = items("{\"list\":[{ \"a\":[ 1.5,\"长城\"]},\n7]}").digest();
        assertEquals(ContentDigest.of(List.of(item, 7)), digest);
        assertNotEquals(digest, items("{\"list\":[7]}").digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|validation-failed|/list",
                "{\"list\":null}|validation-failed|/list",
                "{\"list\":[]}|validation-failed|/list",
                "{\"list\":[1,2,3,4,5,6]}|validation-failed|/list",
                "{\"list\":{}}|malformed-request|/list",
                "{\"list\":7}|malformed-request|/list",
                "{\"other\":[1]}|malformed-request|/other",
                "{\"list\":[1],\"other\":1}|malformed-request|/other",
                "[1]|malformed-request|''",
                "null|malformed-request|''",
            })
    void whatIsNoSuchListIsRefused(String body, String code, String pointer) {
        var refused = assertThrows(Problem.class, () -> items(body));
        assertEquals(code, refused.code().code());
        assertEquals(pointer, refused.errors().get(0).pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"list\":[1",
                "{\"list\":[1]",
                "{\"list\":[1]} x",
                "{\"list\":[1]}{}",
                "{\"list\":[1,]}",
                "{list"
            })
    void whatIsNoJsonIsRefused(String body) {
        assertThrows(JsonProcessingException.class, () -> items(body));
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertEquals(
                "malformed-request",
                assertThrows(Problem.class, () -> items("")).code().code());
    }

    @Test
    void anItemWithoutEndIsRefusedWhileItIsRead() {
        for (var endless : List.of(
                "[" + "1.1,".repeat(1_000_000),
                "{\"a\":[" + "{},".repeat(1_000_000),
                "\"" + "x".repeat(1_000_000) + "\"")) {
            var refused = assertThrows(Problem.class, () -> items("{\"list\":[1," + endless));
            assertEquals("body-too-large", refused.code().code());
            assertEquals("/list/1", refused.errors().get(0).pointer());
        }
    }

    @Test
    void anItemUpToTheLimitsIsTaken() throws IOException {
        var large = "[" + "\"0123456\",".repeat(4_900) + "1]";
        assertTrue(large.length() > 48_000);
        assertEquals(
                List.of(large, large),
                items("{\"list\":[" + large + "," + large + "]}").texts());
    }

    private record Read(List<String> texts, String digest) {}

    private static Read items(String body) throws IOException {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        try (var json = JSON.createParser(bytes)) {
            var batch = new BatchParser(json, "list", 5);
            var digest = new TokenDigest();
            var texts = new ArrayList<String>();
            for (var item = batch.next(); item != null; item = batch.next()) {
                digest.add(item);
                texts.add(JSON.writeValueAsString(item));
            }
            return new Read(texts, digest.hexadecimal());
        }
    }
}
