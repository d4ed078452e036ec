package kam.kit.sheet;

import javax.xml.stream.XMLStreamException;

/** A text in one or several runs of a format each, which say nothing here; how it is read aloud is left out. */
final class RichText {
    private RichText() {}

    /** Of the element that has begun. One that is too long for a cell is not read on: the caller refuses it. */
    static String read(XmlPart part) throws XMLStreamException {
        var text = new StringBuilder();
        int outer = part.depth();
        while (text.length() <= RowCells.LONGEST_CELL && part.nextWithin(outer)) {
            if (part.name().equals("rPh")) {
                part.skip();
            } else if (part.name().equals("t")) {
                text.append(part.text(RowCells.LONGEST_CELL));
            }
        }
        return text.toString();
    }
}
