package kam.customer.servicedesk.controlleddocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.NewControlledDocument;
import kam.customer.servicedesk.controlleddocument.DocumentHead.DocumentKind;
import kam.customer.servicedesk.desk.DeskActs;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ControlledDocumentTest {
    private static final Act AUTHOR = DeskActs.by("specialist");
    private static final Act DIRECTOR = DeskActs.by("director");

    private static ControlledDocument withVersions(int versions) {
        var head = new DocumentHead("大客户开发管理方案", DocumentKind.SCHEME, "市场部", "市场部经理", "总经办");
        var document = new ControlledDocument(new NewControlledDocument("KA-01", head), AUTHOR);
        for (var version = 1; version <= versions; version++) {
            document.add(UUID.randomUUID(), "0".repeat(64), "第 " + version + " 版", AUTHOR);
        }
        return document;
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() {
        var document = withVersions(2);
        assertThat(DeskActs.refused(() -> document.mustBeInForce(1))).isEqualTo("document-not-in-force");
        document.enact(1, DIRECTOR);
        document.mustBeInForce(1);
        document.enact(2, DIRECTOR);
        document.mustBeInForce(2);
        assertThat(DeskActs.refused(() -> document.mustBeInForce(1))).isEqualTo("document-not-in-force");
        assertThat(DeskActs.refused(() -> document.enact(1, DIRECTOR))).isEqualTo("document-version-not-newer");
    }

    @Test
    void nobodyPutsAVersionOfTheirOwnInForce() {
        assertThat(DeskActs.refused(() -> withVersions(1).enact(1, AUTHOR))).isEqualTo("document-own-version");
    }

    @Test
    void aVersionThatIsNotThereIsUnknown() {
        assertThat(DeskActs.refused(() -> withVersions(1).enact(2, DIRECTOR))).isEqualTo("document-version-unknown");
        assertThat(DeskActs.refused(() -> withVersions(1).enact(0, DIRECTOR))).isEqualTo("document-version-unknown");
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        var document = withVersions(1);
        document.enact(1, DIRECTOR);
        document.withdraw("已被取代", DIRECTOR);
        assertThat(DeskActs.refused(() -> document.mustBeInForce(1))).isEqualTo("document-not-in-force");
        assertThat(DeskActs.refused(() -> document.enact(1, DIRECTOR))).isEqualTo("document-wrong-status");
        assertThat(DeskActs.refused(() -> document.add(UUID.randomUUID(), "0".repeat(64), "x", AUTHOR)))
                .isEqualTo("document-wrong-status");
    }
}
