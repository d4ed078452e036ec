package kam.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    private static String tidied(String name, String... lines) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (var line : lines) {
            headers.add(name, line);
        }
        Preferences.tidy(headers);
        assertEquals(headers.contains(name) ? 1 : 0, headers.getAll(name).size());
        return headers.get(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , ,"})
    void anEmptyHeaderIsNone(String accept) {
        assertEquals(null, tidied("Accept", accept));
        assertEquals(null, tidied("Accept", accept, accept));
        assertEquals(null, tidied("Accept-Language", accept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "TEXT/csv;q=0.50 , */* ; Q=0.1 | TEXT/csv;q=0.5,*/*;q=0.1",
                "text/html, image/gif, *; q=.2, */*; q=.2 | text/html,image/gif,*/*;q=0.2,*/*;q=0.2",
                "application/json;profile=\"a,b\";q=0.7 | application/json",
                "application/json;version=1;q=1.000 | application/json",
                "text/*;q=abc, application/json;q=5 | text/*,application/json",
                "text/*;q=., application/json;q=1. | text/*,application/json",
                "json, ;, /, a/, /b, a/b/c, <a>/b, text/html | text/html",
                "application/json;q=0, text/csv | text/csv",
            })
    void whatIsNoMediaTypeOrNotWantedIsLeftOut(String accept, String tidy) {
        assertEquals(tidy, tidied("Accept", accept));
    }

    @Test
    void severalHeadersAreOne() {
        assertEquals("text/csv;q=0.5,application/json", tidied("Accept", "text/csv;q=0.5", "", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", ";", ";q=1", "*/*;q=0", "*/json", "text/html;q=0.000, ;"})
    void whereNothingRemainsNothingIsAcceptable(String accept) {
        var refused = assertThrows(Problem.class, () -> tidied("Accept", accept));
        assertEquals(CommonProblem.NOT_ACCEPTABLE, refused.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9, zh ;q=0.1 | en-GB,en;q=0.9,zh;q=0.1",
                "-,_, -en, en-, en--GB, en_GB, englishman-x, *-x, ;, zh-Hant-TW | zh-Hant-TW",
                "en;q=0,* | *",
            })
    void languagesAreTidiedAlike(String languages, String tidy) {
        assertEquals(tidy, tidied("Accept-Language", languages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "_,-", "en;q=0", "klingon?!"})
    void whereNoLanguageRemainsTheUsualOneIsAnswered(String languages) {
        assertEquals(null, tidied("Accept-Language", languages));
    }
}
