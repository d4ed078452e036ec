package kam.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An XLSX file by hand, whose parts may be anything and whose directory may lie. */
final class Spreadsheet {
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    Spreadsheet() {
        this(Swelling.none(
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"1\"/></sheets></workbook>"));
    }

    Spreadsheet(Swelling workbook) {
        part(
                "_rels/.rels",
                Swelling.none(
                        RELATIONSHIPS + relationship("1", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        part(
                "xl/_rels/workbook.xml.rels",
                Swelling.none(RELATIONSHIPS
                        + relationship("1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"));
        part("xl/workbook.xml", workbook);
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    Spreadsheet sheet(Swelling content) {
        return part("xl/worksheets/sheet1.xml", content);
    }

    Spreadsheet strings(Swelling content) {
        return part("xl/sharedStrings.xml", content);
    }

    Spreadsheet part(String name, Swelling content) {
        return part(name, content, content.length());
    }

    Spreadsheet part(String name, Swelling content, long announced) {
        var path = name.getBytes(StandardCharsets.UTF_8);
        var packed = content.deflated();
        int offset = parts.size();
        var header = common(packed.length, announced, path.length);
        parts.writeBytes(little(4).putInt(0x04034b50).array());
        parts.writeBytes(header);
        parts.writeBytes(path);
        parts.writeBytes(packed);
        directory.writeBytes(little(6).putInt(0x02014b50).putShort((short) 20).array());
        directory.writeBytes(header);
        directory.writeBytes(little(14).putInt(10, offset).array());
        directory.writeBytes(path);
        count++;
        return this;
    }

    /** From the version on, as it stands in both places; of the checksum nothing is said. */
    private static byte[] common(int packed, long unpacked, int name) {
        return little(26)
                .putShort(0, (short) 20)
                .putShort(4, (short) 8)
                .putInt(14, packed)
                .putInt(18, (int) unpacked)
                .putShort(22, (short) name)
                .array();
    }

    Path write(Path file) {
        try (var out = Files.newOutputStream(file)) {
            parts.writeTo(out);
            directory.writeTo(out);
            out.write(little(22)
                    .putInt(0, 0x06054b50)
                    .putShort(8, (short) count)
                    .putShort(10, (short) count)
                    .putInt(12, directory.size())
                    .putInt(16, parts.size())
                    .array());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
