package kam.kit.filecheck;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last bytes of a file, by which is seen whether it is cut off. */
final class FileEnd {
    private FileEnd() {}

    /** At most so many, each as the character of its number. */
    static String of(Path file, int length) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var end = new byte[(int) Math.min(length, in.length())];
            in.seek(in.length() - end.length);
            in.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1);
        }
    }
}
