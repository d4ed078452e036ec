package kam.kit.sheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import kam.kit.problem.Problem;

/**
 * What a zip file says at its end of its directory, which whoever opens the file takes into memory whole: 20 MiB may
 * be nothing else.
 */
final class ZipDirectory {
    private static final int SIGNATURE = 0x06054b50;
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_PARTS = 1_000;
    private static final int LARGEST = 1024 * 1024;

    private ZipDirectory() {}

    /** Refuses a directory that is too large, and a file without one. */
    static void check(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var end = new byte[(int) Math.min(bytes.length(), RECORD + LONGEST_COMMENT)];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            check(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static void check(ByteBuffer end) {
        for (int at = end.limit() - RECORD; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE) {
                // Who opens the file passes over one that is not at its very end, and would believe another.
                if (at + RECORD + Short.toUnsignedInt(end.getShort(at + 20)) != end.limit()) {
                    throw XlsxTable.unreadable();
                }
                // Where they do not fit, both are full of ones: such a file is too large as well.
                int parts = Short.toUnsignedInt(end.getShort(at + 10));
                long size = Integer.toUnsignedLong(end.getInt(at + 12));
                if (parts > MOST_PARTS || size > LARGEST) {
                    throw new Problem(ImportProblem.TOO_LARGE_INSIDE, "It has over " + MOST_PARTS + " parts");
                }
                return;
            }
        }
        throw XlsxTable.unreadable();
    }
}
