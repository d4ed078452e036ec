package kam.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Scans of 20 MiB, the most that is taken: each begins with a note of its own, and all go on with the same content. */
final class LargePdf {
    static final int SIZE = 20 * 1024 * 1024;

    /** The cross-reference table and what follows it. */
    private static final int END = 300;

    private static final String NOTE = "%%PDF-1.4\n%% scan %06d\n";
    private static final List<String> OBJECTS = List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Scan 4 0 R >> >> >>");

    private LargePdf() {}

    static byte[] beginning(int number) {
        return NOTE.formatted(number).getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes what follows any beginning. */
    static void writeRest(Path file) throws IOException {
        int position = beginning(0).length;
        var offsets = new StringBuilder("0000000000 65535 f \n");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < OBJECTS.size(); i++) {
                offsets.append("%010d 00000 n \n".formatted(position));
                position += write(out, (i + 1) + " 0 obj\n" + OBJECTS.get(i) + "\nendobj\n");
            }
            offsets.append("%010d 00000 n \n".formatted(position));
            position += writeScan(out, SIZE - END - position);
            var end = "xref\n0 5\n" + offsets + "trailer\n<< /Size 5 /Root 1 0 R >>\n";
            var last = "startxref\n" + position + "\n%%EOF\n";
            int filler = SIZE - position - end.length() - last.length() - 2;
            write(out, end + "%" + " ".repeat(filler) + "\n" + last);
        }
    }

    /** An object of so many bytes in all, of which nothing can be packed. */
    private static int writeScan(OutputStream out, int size) throws IOException {
        var head = "4 0 obj\n<< /Type /XObject /Subtype /Image /Width 4000 /Height 4000 /ColorSpace /DeviceGray"
                + " /BitsPerComponent 8 /Length %08d >>\nstream\n";
        var tail = "\nendstream\nendobj\n";
        int length = size - head.formatted(0).length() - tail.length();
        write(out, head.formatted(length));
        var noise = new byte[64 * 1024];
        new Random(1).nextBytes(noise);
        for (int left = length; left > 0; left -= noise.length) {
            out.write(noise, 0, Math.min(left, noise.length));
        }
        write(out, tail);
        return size;
    }

    private static int write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        return text.length();
    }
}
