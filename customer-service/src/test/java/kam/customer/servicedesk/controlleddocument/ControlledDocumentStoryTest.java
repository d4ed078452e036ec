package kam.customer.servicedesk.controlleddocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.Office;
import kam.customer.Race;
import kam.events.ServiceDeskEvent.DocumentEnacted;
import kam.events.ServiceDeskEvent.DocumentRead;
import kam.kit.clock.BusinessCalendar;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ControlledDocumentStoryTest {
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String HEAD = """
            {"title": "大客户开发管理方案", "kind": "SCHEME", "executingDepartment": "市场部",
             "supervisingDepartment": "市场部经理", "verifyingDepartment": "总经办"}""";

    @Inject
    BusinessCalendar calendar;

    private static String number() {
        return "KA-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static Response draft(String number) {
        return Desk.post("ka-specialist", DOCUMENTS, "{\"number\": \"%s\", \"head\": %s}".formatted(number, HEAD));
    }

    private static void add(String document) {
        Desk.attach("ka-specialist", null, document + "/documents?name=fa.pdf&change=new")
                .then()
                .statusCode(201);
    }

    private static Response read(String role, String document, int version) {
        return Desk.post(role, document + "/readings", "{\"documentVersion\": " + version + "}");
    }

    @Test
    void aNewVersionSupersedesTheFormerWhenItIsPutInForce() {
        var document = DOCUMENTS + "/" + Office.id(draft(number()));
        add(document);
        Desk.post("ka-director", document + "/versions/1/enactment", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("currentVersion", equalTo(1));
        add(document);
        Desk.get("hr", document).then().body("currentVersion", equalTo(1)).body("versions", hasSize(2));
        Desk.post("ka-director", document + "/versions/2/enactment", "")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(2));
        Desk.post("ka-director", document + "/versions/1/enactment", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("document-version-not-newer"));
        Desk.post("ka-director", document + "/versions/3/enactment", "").then().statusCode(404);
        var content = Desk.get("hr", document).jsonPath().getString("versions[1].contentId");
        Desk.get("hr", document + "/documents/" + content)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Desk.post("ka-director", document + "/withdrawal", Desk.reason("由新制度取代"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        Desk.attach("ka-specialist", null, document + "/documents?name=fa.pdf&change=new")
                .then()
                .statusCode(409)
                .body("code", equalTo("document-wrong-status"));
    }

    @Test
    void aVersionIsReadOncePerPersonHoweverOftenItIsSaid() throws Exception {
        var number = number();
        var id = Office.id(draft(number));
        var document = DOCUMENTS + "/" + id;
        add(document);
        read("finance", document, 1).then().statusCode(409).body("code", equalTo("document-not-in-force"));
        Desk.post("ka-director", document + "/versions/1/enactment", "").then().statusCode(200);
        var answers = Race.of(() -> read("finance", document, 1));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("readAt"))
                        .distinct())
                .hasSize(1);
        read("hr", document, 1).then().statusCode(200).body("reader", equalTo("hr"));
        Desk.get("hr", document + "/readings?documentVersion=1")
                .then()
                .statusCode(200)
                .body("items.reader", containsInAnyOrder("finance", "hr"));
        Desk.get("finance", document + "/readings").then().statusCode(403);
        read("hr", document, 2).then().statusCode(404);
        var today = calendar.today();
        await().untilAsserted(() -> assertThat(Events.told(DocumentRead.class, id))
                .containsExactly(
                        new DocumentRead(id, number, 1, "finance", today),
                        new DocumentRead(id, number, 1, "hr", today)));
        assertThat(Events.told(DocumentEnacted.class, id))
                .containsExactly(new DocumentEnacted(id, number, 1, List.of("市场部", "市场部经理", "总经办"), today));
    }

    @Test
    void aNumberBelongsToOneDocument() {
        var number = number();
        Office.id(draft(number));
        draft(number)
                .then()
                .statusCode(409)
                .body("code", equalTo("document-number-taken"))
                .body("errors.pointer", contains("/number"));
    }

    @Test
    void theAuthorDoesNotPutTheirOwnVersionInForceAndTheHeadIsChanged() {
        var created =
                Desk.post("ka-director", DOCUMENTS, "{\"number\": \"%s\", \"head\": %s}".formatted(number(), HEAD));
        var document = DOCUMENTS + "/" + Office.id(created);
        Desk.attach("ka-director", null, document + "/documents?name=fa.pdf&change=new")
                .then()
                .statusCode(201);
        Desk.post("ka-director", document + "/versions/1/enactment", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("document-own-version"));
        Office.as("ka-director", null)
                .header("If-Match", created.header("ETag"))
                .body(HEAD)
                .put(document)
                .then()
                .statusCode(412);
        Office.as("ka-director", null)
                .header("If-Match", "*")
                .body(HEAD.replace("SCHEME", "PROCESS"))
                .put(document)
                .then()
                .statusCode(200)
                .body("head.kind", equalTo("PROCESS"));
    }
}
