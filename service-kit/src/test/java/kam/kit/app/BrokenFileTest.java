package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import kam.kit.list.ListFiles;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as a file that breaks off does not look whole to whoever receives it. */
@QuarkusTest
class BrokenFileTest {
    /** More than one buffer holds, so that the head of the answer is gone when it fails. */
    private static final int ROWS_BEFORE = 2_000;

    private final String office = "B" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ThingService things;

    @TestHTTPResource
    URI service;

    /** Whoever lists all things after this would stumble over it. */
    @AfterEach
    void removeWhatCannotBeShown() throws SQLException {
        try (var database = TestStack.superuser();
                var delete = database.prepareStatement("delete from thing where office = ?")) {
            delete.setString(1, office);
            delete.executeUpdate();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ListFiles.CSV, ListFiles.XLSX})
    void aFileThatFailsMidwayIsCutOff(String type) throws IOException {
        things.make(new Thing(office, Thing.NOT_TO_BE_SHOWN + UUID.randomUUID(), BigDecimal.ONE));
        for (int i = 0; i < ROWS_BEFORE; i++) {
            things.make(new Thing(office, "水泵 " + UUID.randomUUID(), BigDecimal.ONE));
        }
        var answer = export(type);
        assertThat(answer.getResponseCode()).isEqualTo(200);
        var received = new ByteArrayOutputStream();
        assertThatThrownBy(() -> receive(answer.getInputStream(), received)).isInstanceOf(IOException.class);
        assertThat(received.size()).as("bytes that came").isPositive();
    }

    private static void receive(InputStream answer, ByteArrayOutputStream received) throws IOException {
        try (answer) {
            answer.transferTo(received);
        }
    }

    private HttpURLConnection export(String type) throws IOException {
        var export = (HttpURLConnection) service.resolve(ThingListResource.COLLECTION + "/export")
                .toURL()
                .openConnection();
        export.setRequestProperty("Authorization", "Bearer " + Tokens.of("office-clerk", office));
        export.setRequestProperty("Accept", type);
        return export;
    }
}
