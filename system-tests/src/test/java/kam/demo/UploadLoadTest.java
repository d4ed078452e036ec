package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary use: people file the largest scans that are taken at the same moment. Their number is {@code
 * kam.uploads.at-once}, more of them under {@code -Pcampaign}.
 */
@ExtendWith(RunningSystem.class)
class UploadLoadTest {
    private static final int ORDINARY = 8;
    private static final int AT_ONCE = Integer.getInteger("kam.uploads.at-once", ORDINARY);
    private static final Set<Integer> TOLD_TO_COME_AGAIN = Set.of(429, 503);
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxk";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Running system;
    private Stage stage;
    private Account account;

    @TempDir
    Path folder;

    private Path rest;

    UploadLoadTest(Running system) {
        this.system = system;
    }

    @BeforeEach
    void confirmAKeyAccount() throws IOException {
        stage = system.stage(38, 39);
        var story = new Story(stage);
        story.untilSigned();
        account = story.accounts().get(0);
        rest = folder.resolve("rest.pdf");
        LargePdf.writeRest(rest);
    }

    @Test
    void eightPeopleUploadTwentyMebibytesAtOnce() throws Exception {
        var service = system.stack().service(Service.CONTRACT_APPROVAL);
        var before = service.pid();
        var contracts = drafts();

        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < AT_ONCE; i++) {
            answers.add(sent(upload(i, contracts.get(i))));
        }
        for (var i = 0; i < AT_ONCE; i++) {
            var answer = answers.get(i).get();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            var document = new JsonMapper().readTree(answer.body());
            assertThat(document.get("size").asInt()).isEqualTo(LargePdf.SIZE);
            assertThat(document.get("mediaType").asText()).isEqualTo("application/pdf");
            assertThat(document.get("sha256").asText()).isEqualTo(sha256(i));
        }
        assertThat(downloaded(answers.get(0).get())).isEqualTo(sha256(0));
        assertThat(service.pid()).isEqualTo(before);
        assertThat(service.ready()).isTrue();
    }

    /** As a client does it that is told to come again a little later, with the same key: of many more than eight some are. */
    private CompletableFuture<HttpResponse<String>> sent(HttpRequest upload) {
        return http.sendAsync(upload, BodyHandlers.ofString())
                .thenCompose(answer -> AT_ONCE > ORDINARY && TOLD_TO_COME_AGAIN.contains(answer.statusCode())
                        ? CompletableFuture.supplyAsync(
                                        () -> upload,
                                        CompletableFuture.delayedExecutor(
                                                Long.parseLong(answer.headers()
                                                        .firstValue("Retry-After")
                                                        .orElseThrow()),
                                                TimeUnit.SECONDS))
                                .thenCompose(this::sent)
                        : CompletableFuture.completedFuture(answer));
    }

    private List<String> drafts() {
        var load = new ContractLoad(stage, account);
        var contracts = new ArrayList<String>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            load.tryDraft().ifPresent(contracts::add);
            return contracts.size() == AT_ONCE;
        });
        load.close();
        return contracts;
    }

    private HttpRequest upload(int number, String contract) throws IOException {
        return request("/api/v1/contracts/" + contract + "/documents?kind=ANNEX", number)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(form(number))
                .build();
    }

    private BodyPublisher form(int number) throws IOException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(LargePdf.beginning(number)),
                BodyPublishers.ofFile(rest),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private HttpRequest.Builder request(String path, int number) {
        var id = "uploader-" + number;
        var token = system.stack().identityProvider().token("office-clerk", account.customer.office(), id, id);
        return HttpRequest.newBuilder(system.stack().gateway().resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    private String sha256(int number) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(LargePdf.beginning(number));
        sha.update(Files.readAllBytes(rest));
        return HexFormat.of().formatHex(sha.digest());
    }

    private String downloaded(HttpResponse<String> attached) throws Exception {
        var id = new JsonMapper().readTree(attached.body()).get("id").asText();
        var path = attached.request().uri().getPath() + "/" + id;
        var content = http.send(request(path, 0).build(), BodyHandlers.ofByteArray());
        assertThat(content.statusCode()).isEqualTo(200);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.body()));
    }
}
