package kam.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** One kept-alive HTTP/1.1 connection that costs next to nothing, since it shares the processors with what is measured. */
final class Http implements AutoCloseable {
    private final URI server;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Http(URI server) throws IOException {
        this.server = server;
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = new BufferedOutputStream(socket.getOutputStream(), 16 * 1024);
    }

    String get(String token, String path) throws IOException {
        return exchange("GET", token, path, "", "");
    }

    String post(String token, String path, String body) throws IOException {
        var content = body.isEmpty() ? "" : "Content-Type: application/json\r\n";
        return exchange("POST", token, path, content + "Idempotency-Key: " + UUID.randomUUID() + "\r\n", body);
    }

    private String exchange(String method, String token, String path, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\n" + headers
                + (method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n")
                + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.flush();
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var answer = answer();
        if (status >= 300) {
            throw new IllegalStateException(method + " " + path + " got " + status + ": " + answer);
        }
        return answer;
    }

    private String answer() throws IOException {
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return chunked ? chunks() : text(length);
    }

    private String chunks() throws IOException {
        var all = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.append(text(size));
            line();
        }
        line();
        return all.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
