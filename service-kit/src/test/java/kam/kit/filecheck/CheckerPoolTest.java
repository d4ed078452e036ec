package kam.kit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.testing.SampleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever opens them: each is refused, and the next file is opened as if nothing had been. */
class CheckerPoolTest {
    private record Settings(int atOnce, Duration patience, Duration longest, int heapMegabytes, Duration idle)
            implements CheckSettings {}

    private static final CheckerPool POOL =
            new CheckerPool(new Settings(1, Duration.ofSeconds(20), Duration.ofSeconds(10), 32, Duration.ZERO));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        POOL.close();
    }

    private FileType check(Opener opener, byte[] content) throws IOException, UnreadableFile {
        return POOL.check("anna", opener, Files.write(folder.resolve("file"), content));
    }

    private void harmless(Opener opener, byte[] content) throws Exception {
        assertThatThrownBy(() -> check(opener, content)).isInstanceOf(UnreadableFile.class);
        assertThat(check(Opener.PDF, SampleFiles.pdf("after"))).isEqualTo(FileType.PDF);
    }

    @Test
    void everyKindIsOpenedInTheOtherProcess() throws Exception {
        assertThat(check(Opener.PDF, Samples.pdf())).isEqualTo(FileType.PDF);
        assertThat(check(Opener.PNG, Samples.image("png"))).isEqualTo(FileType.PNG);
        assertThat(check(Opener.JPEG, Samples.image("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(check(Opener.TIFF, Samples.image("tiff"))).isEqualTo(FileType.TIFF);
        assertThat(check(Opener.WEBP, OpenerTest.WEBP)).isEqualTo(FileType.WEBP);
        assertThat(check(Opener.OFFICE, Zip.docx().bytes())).isEqualTo(FileType.DOCX);
    }

    @Test
    void aPdfWhoseTableOfObjectsUnpacksToFourTimesTheHeapIsRefused() throws Exception {
        harmless(Opener.PDF, pdfWithTableOf(deflated(128)));
    }

    @Test
    void aPdfThatIsNestedWithoutEndIsRefused() throws Exception {
        var root = "[".repeat(2_000_000);
        harmless(Opener.PDF, pdfWithRoot(root));
    }

    @Test
    void aPdfThatTakesMoreMemoryThanAFileMayIsRefused() throws Exception {
        var text = "a".repeat(20_000_000);
        harmless(Opener.PDF, pdfWithRoot("<< /Type /Catalog /Pages 2 0 R /A (" + text + ") >>"));
    }

    @Test
    void aFileThatTakesLongerThanAFileMayIsRefused() throws Exception {
        var hasty = new CheckerPool(new Settings(1, Duration.ofSeconds(20), Duration.ofMillis(1), 32, Duration.ZERO));
        var file = Files.write(folder.resolve("file"), SampleFiles.pdf("a"));
        assertThatThrownBy(() -> hasty.check("anna", Opener.PDF, file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("more memory or time");
        hasty.close();
    }

    @Test
    void aFileThatWaitsForABusyMachineIsOpenedInTheEnd() throws Exception {
        var longest = Duration.ofSeconds(2);
        var patient = new CheckerPool(new Settings(1, Duration.ofSeconds(20), longest, 32, Duration.ofMinutes(1)));
        var file = Files.write(folder.resolve("file"), SampleFiles.pdf("a"));
        patient.check("anna", Opener.PDF, file);
        signalled("STOP");
        var opened = Executors.newSingleThreadExecutor().submit(() -> patient.check("anna", Opener.PDF, file));
        await().atMost(longest.multipliedBy(3)).during(longest.plusMillis(500)).until(() -> !opened.isDone());
        signalled("CONT");
        assertThat(opened.get()).isEqualTo(FileType.PDF);
        patient.close();
    }

    private static void signalled(String signal) throws Exception {
        for (var child : ProcessHandle.current().children().toList()) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                    .start()
                    .waitFor();
        }
    }

    @Test
    void aPdfWhosePagesAreTheirOwnParentsIsRefused() throws Exception {
        harmless(
                Opener.PDF,
                new String(SampleFiles.pdf("a"), StandardCharsets.US_ASCII)
                        .replace("/Kids [3 0 R]", "/Kids [2 0 R]")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aFileDoesNotAnswerForTheNextOne() throws Exception {
        for (var name : List.of("/x&#10;2 yes PDF", "/x&#10;yes PDF", "/x&#13;2 yes PDF&#13;3 yes PDF")) {
            var types = "<Types><Override PartName='" + name + "' ContentType='" + FileType.DOCX.mediaType()
                    + ".main+xml'/></Types>";
            var forger = new Zip().part("[Content_Types].xml", types).bytes();
            assertThatThrownBy(() -> check(Opener.OFFICE, forger)).isInstanceOf(UnreadableFile.class);
            assertThatThrownBy(() -> check(Opener.PDF, new byte[100])).isInstanceOf(UnreadableFile.class);
            assertThat(check(Opener.OFFICE, Zip.docx().bytes())).isEqualTo(FileType.DOCX);
        }
    }

    @Test
    void aProcessThatIsKilledIsReplaced() throws Exception {
        check(Opener.PDF, SampleFiles.pdf("a"));
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(check(Opener.PDF, SampleFiles.pdf("b"))).isEqualTo(FileType.PDF);
    }

    @Test
    void aFileWhoseTurnDoesNotComeIsRefusedForTheMoment() throws Exception {
        var busy = new CheckerPool(new Settings(0, Duration.ZERO, Duration.ZERO, 32, Duration.ZERO));
        var file = Files.write(folder.resolve("file"), SampleFiles.pdf("a"));
        assertThatThrownBy(() -> busy.check("anna", Opener.PDF, file))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(CommonProblem.UNAVAILABLE);
                    assertThat(problem.retryAfter()).isPresent();
                });
    }

    @Test
    void anIdleProcessIsEnded() throws Exception {
        check(Opener.PDF, SampleFiles.pdf("a"));
        POOL.endIdle();
        assertThat(POOL.waiting()).isZero();
        assertThat(check(Opener.PDF, SampleFiles.pdf("b"))).isEqualTo(FileType.PDF);
    }

    private static byte[] pdfWithRoot(String root) {
        return new String(SampleFiles.pdf("a"), StandardCharsets.US_ASCII)
                .replace("<< /Type /Catalog /Pages 2 0 R >>", root)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pdfWithTableOf(byte[] stream) throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 5 /W [1 4 2] /Root 2 0 R /Filter /FlateDecode /Length "
                        + stream.length + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(stream);
        pdf.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] deflated(int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            var mebibyte = new byte[1024 * 1024];
            for (int i = 0; i < mebibytes; i++) {
                out.write(mebibyte);
            }
        }
        return bytes.toByteArray();
    }
}
