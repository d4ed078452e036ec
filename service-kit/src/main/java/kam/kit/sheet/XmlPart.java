package kam.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kam.kit.problem.Problem;

/**
 * XML read from its beginning to its end. Of its text only so much is gathered as is asked for; a tag, a name, a
 * comment without end, or nesting without end, is refused while it is read. There are no entities but XML's own.
 */
final class XmlPart implements AutoCloseable {
    /** The longest cell that Excel writes, each of its characters escaped, and what the parser reads ahead. */
    private static final int LONGEST_PIECE = 256 * 1024;

    private static final int DEEPEST = 50;
    private static final XMLInputFactory XML = factory();

    private final MeteredReader text;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(InputStream bytes) throws IOException, XMLStreamException {
        text = new MeteredReader(FileCharset.UTF8.reader(bytes), LONGEST_PIECE, XmlPart::tooLong);
        xml = XML.createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    int depth() {
        return depth;
    }

    /**
     * Goes on to the beginning of the next element inside the one that began at this depth, however deep inside. False
     * where that one ends; at depth 0 that is the part's end.
     */
    boolean nextWithin(int outer) throws XMLStreamException {
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (depth < outer || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Of the element that has begun. */
    String name() {
        return xml.getLocalName();
    }

    /** Of the element that has begun, in whatever namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /**
     * All text in the element that has begun, up to its end. One that is longer than {@code most} is not read on: the
     * caller refuses it.
     */
    String text(int most) throws XMLStreamException {
        var gathered = new StringBuilder();
        int inside = depth;
        for (int event = next(); depth >= inside && gathered.length() <= most; event = next()) {
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (isText) {
                gathered.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return gathered.toString();
    }

    /** Passes over all of the element that has begun. */
    void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        int event = parsed();
        text.pieceEnded();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
            throw XlsxTable.unreadable();
        }
        return event;
    }

    /** What is no XML meets the parser in exceptions of several kinds. */
    private int parsed() throws XMLStreamException {
        try {
            return xml.next();
        } catch (Problem refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    private static Problem tooLong() {
        return new Problem(ImportProblem.TOO_LARGE_INSIDE, "A text or a tag has over " + LONGEST_PIECE + " characters");
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        xml.close();
        text.close();
    }
}
