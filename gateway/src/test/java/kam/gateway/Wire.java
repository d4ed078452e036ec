package kam.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly the bytes it is told to, as no HTTP library would. */
final class Wire implements AutoCloseable {
    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire open() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(5_000);
        return new Wire(socket);
    }

    /** Sends the text on a connection of its own and answers all that came back until the gateway closed it. */
    static String exchange(String text) throws IOException {
        try (Wire wire = open()) {
            wire.send(text);
            return wire.readToEnd();
        }
    }

    /** The head of a request that is let in, without its last, empty line. */
    static String head(String method, String path, String... headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer wire\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** What has come when the text has come, or when the connection has ended. */
    String readUntil(String text) throws IOException {
        var read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.UTF_8).contains(text)) {
            int b = socket.getInputStream().read();
            if (b < 0) {
                break;
            }
            read.write(b);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Reads and forgets some of what has come. */
    void skip(int bytes) throws IOException {
        int ready = Math.min(bytes, socket.getInputStream().available());
        socket.getInputStream().skipNBytes(ready);
    }

    boolean hasMore() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    String readToEnd() throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException open) {
            throw new AssertionError("The gateway left the connection open", open);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
