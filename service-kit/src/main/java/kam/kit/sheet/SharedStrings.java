package kam.kit.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import kam.kit.problem.Problem;

/** The texts to which cells refer by number. They are kept as bytes: as objects they would take several times the room. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings();
    /** 100,000 rows of five texts of their own, and as much again. */
    private static final int MOST = 1_000_000;

    private static final int LARGEST = 16 * 1024 * 1024;

    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int count;

    private SharedStrings() {}

    /** Refuses what is too long for a cell, too many, and too much in all. */
    static SharedStrings read(XmlPart part) throws XMLStreamException {
        var strings = new SharedStrings();
        while (part.nextWithin(0)) {
            if (part.name().equals("si")) {
                strings.add(RichText.read(part));
            }
        }
        return strings;
    }

    private void add(String text) {
        if (text.length() > RowCells.LONGEST_CELL) {
            throw new Problem(
                    ImportProblem.ROW_TOO_LONG,
                    "A text that cells share has over " + RowCells.LONGEST_CELL + " characters");
        }
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        int begin = end(count);
        if (count == MOST || begin + encoded.length > LARGEST) {
            throw new Problem(
                    ImportProblem.TOO_LARGE_INSIDE,
                    "The sheets share over " + MOST + " texts, or over " + LARGEST / 1024 / 1024 + " MiB of them");
        }
        if (begin + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(begin + encoded.length, bytes.length * 3 / 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 3 / 2);
        }
        System.arraycopy(encoded, 0, bytes, begin, encoded.length);
        ends[count++] = begin + encoded.length;
    }

    /** Where the first texts, so many, end. */
    private int end(int texts) {
        return texts == 0 ? 0 : ends[texts - 1];
    }

    /** Refuses a number that no text has. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw XlsxTable.unreadable();
        }
        int begin = end(number);
        return new String(bytes, begin, ends[number] - begin, StandardCharsets.UTF_8);
    }
}
