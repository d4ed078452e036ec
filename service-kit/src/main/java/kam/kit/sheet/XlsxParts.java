package kam.kit.sheet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import kam.kit.problem.Problem;

/** The parts of a spreadsheet that say what is in its cells, found as the standard says: by relationships. */
final class XlsxParts implements AutoCloseable {
    /** 100,000 full rows take about half of it. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    /** Of a part that says only where others are. */
    private static final long LARGEST_INDEX = 1024 * 1024;

    private final ZipFile zip;
    private final String workbook;

    /** Refuses what is no spreadsheet, and what says itself that it is too large. */
    XlsxParts(Path file) throws IOException, XMLStreamException {
        ZipDirectory.check(file);
        zip = new ZipFile(file.toFile());
        try {
            checkAnnouncedSize();
            workbook = target("", "/officeDocument", null);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void checkAnnouncedSize() {
        if (zip.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST_UNPACKED) {
            throw tooLarge();
        }
    }

    XmlPart firstSheet() throws IOException, XMLStreamException {
        try (var part = part(workbook, LARGEST_INDEX)) {
            while (part.nextWithin(0)) {
                if (part.name().equals("sheet")) {
                    return part(target(workbook, "/worksheet", part.attribute("id")), LARGEST_UNPACKED);
                }
            }
        }
        throw XlsxTable.unreadable();
    }

    SharedStrings sharedStrings() throws IOException, XMLStreamException {
        var name = related(workbook, "/sharedStrings", null);
        if (name == null) {
            return SharedStrings.NONE;
        }
        try (var part = part(name, LARGEST_UNPACKED)) {
            return SharedStrings.read(part);
        }
    }

    private XmlPart part(String name, long largest) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw XlsxTable.unreadable();
        }
        return new XmlPart(new UnpackedStream(zip.getInputStream(entry), largest, XlsxParts::tooLarge));
    }

    private String target(String from, String type, String id) throws IOException, XMLStreamException {
        var name = related(from, type, id);
        if (name == null) {
            throw XlsxTable.unreadable();
        }
        return name;
    }

    /** The part to which another one relates in this way, or null; the id may be any where it is null. */
    private String related(String from, String type, String id) throws IOException, XMLStreamException {
        int slash = from.lastIndexOf('/') + 1;
        var folder = from.substring(0, slash);
        try (var part = part(folder + "_rels/" + from.substring(slash) + ".rels", LARGEST_INDEX)) {
            while (part.nextWithin(0)) {
                boolean sought = part.name().equals("Relationship")
                        && part.attribute("Type").endsWith(type)
                        && (id == null || id.equals(part.attribute("Id")));
                if (sought) {
                    return partName(URI.create("/" + folder).resolve(part.attribute("Target")));
                }
            }
            return null;
        }
    }

    /** Refuses what is no part of this file, such as an address in the web. */
    private static String partName(URI target) {
        var path = target.normalize().getPath();
        if (target.isAbsolute() || path == null || !path.startsWith("/")) {
            throw XlsxTable.unreadable();
        }
        return path.substring(1);
    }

    private static Problem tooLarge() {
        return new Problem(
                ImportProblem.TOO_LARGE_INSIDE,
                "Unpacked it is over " + LARGEST_UNPACKED / 1024 / 1024 + " MiB, or an index in it over 1 MiB");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
