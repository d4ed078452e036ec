package kam.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body, byte by byte as browsers write it. */
public final class FormData {
    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FormData(String boundary) {
        this.boundary = boundary;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public FormData file(String fileName, String mediaType, byte[] content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: " + mediaType, content);
    }

    public FormData field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private FormData part(String headers, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** The parts so far, without an end. */
    public byte[] unfinished() {
        return body.toByteArray();
    }

    public byte[] finished() {
        write("--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
