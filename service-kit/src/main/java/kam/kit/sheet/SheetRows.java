package kam.kit.sheet;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** The rows of a sheet, one after the other. */
final class SheetRows {
    private static final int LONGEST_NUMBER = 40;

    private final SharedStrings strings;
    private int row;

    SheetRows(SharedStrings strings) {
        this.strings = strings;
    }

    void read(XmlPart sheet, Consumer<SheetTable.Line> each) throws XMLStreamException {
        while (sheet.nextWithin(0)) {
            if (sheet.name().equals("sheetData")) {
                rows(sheet, each);
                return;
            }
        }
        throw XlsxTable.unreadable();
    }

    private void rows(XmlPart sheet, Consumer<SheetTable.Line> each) throws XMLStreamException {
        int outer = sheet.depth();
        while (sheet.nextWithin(outer)) {
            if (sheet.name().equals("row")) {
                var number = sheet.attribute("r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                each.accept(line(sheet));
            }
        }
    }

    private SheetTable.Line line(XmlPart sheet) throws XMLStreamException {
        var cells = new RowCells(row);
        int column = -1;
        int outer = sheet.depth();
        while (sheet.nextWithin(outer)) {
            if (sheet.name().equals("c")) {
                var address = sheet.attribute("r");
                column = address.isEmpty() ? column + 1 : column(address);
                cells.put(column, cell(sheet));
            }
        }
        return cells.line();
    }

    /** Of {@code AB12} the 27. */
    private static int column(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, Integer.MAX_VALUE);
        }
        return Math.toIntExact(column - 1);
    }

    /** As it is seen in the sheet: of a formula the value, of a number its digits. */
    private String cell(XmlPart sheet) throws XMLStreamException {
        var type = sheet.attribute("t");
        var text = "";
        int outer = sheet.depth();
        while (sheet.nextWithin(outer)) {
            if (sheet.name().equals("v")) {
                text = value(type, sheet.text(RowCells.LONGEST_CELL));
            } else if (sheet.name().equals("is")) {
                text = RichText.read(sheet);
            }
        }
        return text;
    }

    private String value(String type, String raw) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(raw.strip()));
            case "", "n" -> raw.isBlank() ? "" : digits(new BigDecimal(raw.strip()));
            default -> raw;
        };
    }

    private static String digits(BigDecimal number) {
        boolean short_ = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER;
        return short_ ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
