package kam.kit.filecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document or a workbook (ISO/IEC 29500): a zip file whose list of content types names a main part, which is there
 * and is what the list says. Any other zip file is no evidence, since what is in it shows only when it is unpacked.
 */
final class OfficeFile {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_UNPACKED = 256L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 8L * 1024 * 1024;
    private static final long MOST_TIMES_THE_FILE = 100;

    /** The main part of a type, by its content type and the name of its first element. */
    private record Main(FileType type, String contentType, String root) {}

    private static final List<Main> MAINS = List.of(
            new Main(FileType.DOCX, FileType.DOCX.mediaType() + ".main+xml", "document"),
            new Main(FileType.XLSX, FileType.XLSX.mediaType() + ".main+xml", "workbook"));

    private OfficeFile() {}

    static FileType open(Path file) throws IOException, UnreadableFile {
        try (var zip = new ZipFile(file.toFile())) {
            unpack(zip, Files.size(file));
            return mainPart(zip);
        } catch (XMLStreamException e) {
            throw new UnreadableFile("文档的某一部分不是 XML | A part of the document is no XML");
        }
    }

    /** Goes through all of it once, which also compares the checksums. */
    private static void unpack(ZipFile zip, long size) throws IOException, UnreadableFile {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableFile("文档的部件超过 %1$d 个 | The document has over %1$d parts".formatted(MOST_PARTS));
        }
        var most = Math.min(LARGEST_UNPACKED, Math.max(UNSUSPICIOUS, size * MOST_TIMES_THE_FILE));
        var piece = new byte[64 * 1024];
        long unpacked = 0;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            try (var part = zip.getInputStream(parts.nextElement())) {
                for (int length = part.read(piece); length >= 0; length = part.read(piece)) {
                    unpacked += length;
                    if (unpacked > most) {
                        throw new UnreadableFile("文档解压后超过 %1$d MiB | Unpacked the document is over %1$d MiB"
                                .formatted(most / 1024 / 1024));
                    }
                }
            }
        }
    }

    private static FileType mainPart(ZipFile zip) throws IOException, XMLStreamException, UnreadableFile {
        Main found = null;
        String name = null;
        try (var in = part(zip, CONTENT_TYPES)) {
            var types = reader(in);
            while (types.hasNext()) {
                var main = types.next() == XMLStreamReader.START_ELEMENT
                        ? main(types.getAttributeValue(null, "ContentType"))
                        : null;
                if (main != null && found != null) {
                    throw new UnreadableFile("文档重复声明其类型 | The document says twice what it is");
                }
                if (main != null) {
                    found = main;
                    name = types.getAttributeValue(null, "PartName");
                }
            }
        }
        if (name == null) {
            throw new UnreadableFile(
                    "该 zip 文件既不是 Word 文档也不是 Excel 工作簿 | The zip file is no Word document and no Excel workbook");
        }
        return opened(zip, name, found);
    }

    /** Null where it is the type of another part; programs do not care for upper and lower case. */
    private static Main main(String contentType) throws UnreadableFile {
        if (contentType == null) {
            return null;
        }
        var type = contentType.strip().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
            throw new UnreadableFile("文档含有宏 | The document holds macros");
        }
        return MAINS.stream()
                .filter(main -> main.contentType.equals(type))
                .findAny()
                .orElse(null);
    }

    private static FileType opened(ZipFile zip, String name, Main main)
            throws IOException, XMLStreamException, UnreadableFile {
        try (var in = part(zip, name.replaceFirst("^/", ""))) {
            var xml = reader(in);
            xml.nextTag();
            if (!xml.getLocalName().equals(main.root)) {
                throw new UnreadableFile(
                        "文件声明为 %1$s，但其中是另一种文档 | The file says that it is %1$s, but holds another document"
                                .formatted(main.type));
            }
            while (xml.hasNext()) {
                xml.next();
            }
            return main.type;
        }
    }

    private static InputStream part(ZipFile zip, String name) throws IOException, UnreadableFile {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFile(
                    "该 zip 文件不是文档：缺少文档必有的部分 | The zip file is no document: a part is missing that every document has");
        }
        return zip.getInputStream(entry);
    }

    /** No document type definition, and nothing from outside. */
    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
