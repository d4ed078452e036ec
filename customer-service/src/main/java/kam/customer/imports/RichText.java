package kam.customer.imports;

import javax.xml.stream.XMLStreamException;

/** A text in one or several runs of a format each, which say nothing here; how it is read aloud is left out. */
final class RichText {
    private RichText() {}

    /** Of the element that has begun; not more than is too long for a cell. */
    static String read(XmlPart part) throws XMLStreamException {
        var text = new StringBuilder();
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            if (part.name().equals("rPh")) {
                part.skip();
            } else if (part.name().equals("t") && text.length() <= RowCells.LONGEST_CELL) {
                text.append(part.text(RowCells.LONGEST_CELL));
            }
        }
        return text.toString();
    }
}
