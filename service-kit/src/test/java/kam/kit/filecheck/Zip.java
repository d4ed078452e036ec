package kam.kit.filecheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files, part by part. */
final class Zip {
    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/%s\" ContentType=\"%s.main+xml\"/></Types>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static Zip docx() {
        return office(FileType.DOCX, "word/document.xml").part("word/document.xml", "<w:document xmlns:w=\"w\"/>");
    }

    static Zip xlsx() {
        return office(FileType.XLSX, "xl/workbook.xml").part("xl/workbook.xml", "<workbook><sheets/></workbook>");
    }

    /** Says that it is of this type, with its main part there; the main part is still missing. */
    static Zip office(FileType type, String mainPart) {
        return new Zip().part("[Content_Types].xml", TYPES.formatted(mainPart, type.mediaType()));
    }

    Zip part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** The content so many times one after another. */
    Zip part(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
