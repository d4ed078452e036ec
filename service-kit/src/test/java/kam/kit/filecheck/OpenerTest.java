package kam.kit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import kam.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerTest {
    /** One point, written by the reference encoder. */
    static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");

    private static final String DECOY =
            "Override PartName='/decoy.xml' ContentType='" + FileType.DOCX.mediaType() + ".main+xml'";

    @TempDir
    Path folder;

    private FileType open(Opener opener, byte[] content) throws IOException, UnreadableFile {
        return opener.open(Files.write(folder.resolve("file"), content));
    }

    private void refused(Opener opener, byte[] content, String why) {
        assertThatThrownBy(() -> open(opener, content), "%s of %d bytes", opener, content.length)
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(why);
    }

    @Test
    void whatProgramsWriteIsReadAsWhatItIs() throws Exception {
        assertThat(open(Opener.PDF, Samples.pdf())).isEqualTo(FileType.PDF);
        assertThat(open(Opener.PDF, Samples.protectedPdf(""))).isEqualTo(FileType.PDF);
        assertThat(open(Opener.PNG, Samples.image("png"))).isEqualTo(FileType.PNG);
        assertThat(open(Opener.JPEG, Samples.image("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(open(Opener.TIFF, Samples.image("tiff"))).isEqualTo(FileType.TIFF);
        assertThat(open(Opener.WEBP, WEBP)).isEqualTo(FileType.WEBP);
        assertThat(open(Opener.OFFICE, Zip.docx().bytes())).isEqualTo(FileType.DOCX);
        assertThat(open(Opener.OFFICE, Zip.xlsx().bytes())).isEqualTo(FileType.XLSX);
    }

    @Test
    void whatIsCutOffAnywhereIsRefused() {
        cutOff(Opener.PDF, Samples.pdf());
        cutOff(Opener.PDF, SampleFiles.pdf("a"));
        cutOff(Opener.PNG, Samples.image("png"));
        cutOff(Opener.JPEG, Samples.image("jpeg"));
        cutOff(Opener.TIFF, Samples.image("tiff"));
        cutOff(Opener.WEBP, WEBP);
        cutOff(Opener.OFFICE, Zip.docx().bytes());
    }

    private void cutOff(Opener opener, byte[] whole) {
        for (int twentieths = 1; twentieths < 20; twentieths++) {
            refused(opener, Arrays.copyOf(whole, whole.length * twentieths / 20), "");
        }
        refused(opener, Arrays.copyOf(whole, whole.length - 20), "");
    }

    @Test
    void whatOnlyBeginsLikeAFileIsRefused() {
        for (var opener : Opener.values()) {
            refused(opener, new byte[0], "");
            refused(opener, "PK\3\4 and thirty bytes of something".getBytes(StandardCharsets.US_ASCII), "");
        }
        refused(Opener.PDF, "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), "cut off");
        refused(Opener.PDF, "%PDF-1.4\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII), "cannot be read");
    }

    @Test
    void aPdfWhoseTableOfObjectsIsWrongIsReadAsReadersDo() throws Exception {
        var text = new String(SampleFiles.pdf("a"), StandardCharsets.US_ASCII);
        var shifted = text.replace("%PDF-1.4\n", "%PDF-1.4\n% put in by a mail gateway\n");
        assertThat(open(Opener.PDF, shifted.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileType.PDF);
        var behindABanner = "HP scanner\n" + text;
        assertThat(open(Opener.PDF, behindABanner.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void aPdfThatNobodyElseCanOpenIsRefused() {
        refused(Opener.PDF, Samples.protectedPdf("secret"), "password");
    }

    @Test
    void aPdfWithoutPagesIsRefused() {
        var none = new String(SampleFiles.pdf("a"), StandardCharsets.US_ASCII)
                .replace("/Kids [3 0 R] /Count 1", "/Kids [     ] /Count 0");
        refused(Opener.PDF, none.getBytes(StandardCharsets.US_ASCII), "no page");
    }

    @Test
    void aZipFileIsADocumentOnlyIfItSaysSoAndHoldsIt() {
        refused(Opener.OFFICE, new Zip().part("a.txt", "a").bytes(), "a part is missing");
        refused(Opener.OFFICE, Zip.office(FileType.DOCX, "word/document.xml").bytes(), "a part is missing");
        refused(
                Opener.OFFICE,
                Zip.office(FileType.XLSX, "word/document.xml")
                        .part("word/document.xml", "<document/>")
                        .bytes(),
                "holds another document");
        refused(
                Opener.OFFICE,
                Zip.office(FileType.DOCX, "word/document.xml")
                        .part("word/document.xml", "<document><cut")
                        .bytes(),
                "no XML");
        refused(
                Opener.OFFICE,
                new Zip()
                        .part("[Content_Types].xml", "<Types><Override/></Types>")
                        .bytes(),
                "no Word document");
        refused(
                Opener.OFFICE,
                listing("Override PartName='/a' ContentType='application/x-msdownload'"),
                "no Word document");
    }

    @Test
    void aDocumentWithMacrosIsRefusedWhateverElseItSaysThatItIs() {
        for (var macro : List.of(
                "Override PartName='/a' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'",
                "Override PartName='/a' ContentType='Application/vnd.ms-excel.sheet.MacroEnabled.main+xml'",
                "Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'")) {
            refused(Opener.OFFICE, listing(macro), "macros");
            refused(Opener.OFFICE, listing(DECOY, macro), "macros");
            refused(Opener.OFFICE, listing(macro, DECOY), "macros");
        }
    }

    @Test
    void aDocumentHasOneMainPart() throws Exception {
        assertThat(open(Opener.OFFICE, listing(DECOY))).isEqualTo(FileType.DOCX);
        refused(Opener.OFFICE, listing(DECOY, DECOY), "twice");
        refused(
                Opener.OFFICE,
                listing(DECOY, "Override PartName='/b' ContentType='" + FileType.XLSX.mediaType() + ".MAIN+xml'"),
                "twice");
    }

    /** A document, whose list of content types says this. */
    private static byte[] listing(String... entries) {
        return new Zip()
                .part("[Content_Types].xml", "<Types><" + String.join("/><", entries) + "/></Types>")
                .part("decoy.xml", "<document/>")
                .bytes();
    }

    @Test
    void aDocumentThatUnpacksToAHundredTimesItsSizeIsRefused() {
        var bomb =
                Zip.docx().part("word/media/a.bmp", new byte[1024 * 1024], 12).bytes();
        refused(Opener.OFFICE, bomb, "Unpacked the document is over");
    }

    @Test
    void anImageHasUpToSoManyPoints() throws Exception {
        assertThat(open(Opener.PNG, Samples.blank("png", 2_000, 1_500, false))).isEqualTo(FileType.PNG);
        refused(Opener.PNG, hugePng(100_000, 100_000), "over 150 million points");
        assertThat(open(Opener.JPEG, Samples.blank("jpeg", 2_000, 1_000, true))).isEqualTo(FileType.JPEG);
        refused(Opener.JPEG, hugeJpegInPasses(8_000, 4_001), "over 32 million points");
    }

    /** Says that it is so large; nothing else of it is there. */
    private static byte[] hugePng(int width, int height) {
        var png = Samples.image("png");
        var size = ByteBuffer.allocate(8).putInt(width).putInt(height).array();
        System.arraycopy(size, 0, png, 16, 8);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private static byte[] hugeJpegInPasses(int width, int height) {
        var jpeg = Samples.blank("jpeg", 16, 16, true);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c2");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }
}
