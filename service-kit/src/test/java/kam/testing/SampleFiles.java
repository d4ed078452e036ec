package kam.testing;

import java.nio.charset.StandardCharsets;

/** Small files that are what they say. */
public final class SampleFiles {
    private SampleFiles() {}

    /** One empty page of A4; the note makes it a file of its own. */
    public static byte[] pdf(String note) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
        };
        for (int i = 0; i < objects.length; i++) {
            offsets.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        pdf.append("% ").append(note).append('\n');
        int table = pdf.length();
        pdf.append("xref\n0 4\n")
                .append(offsets)
                .append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
