package kam.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;

/** Text with a piece that is repeated until it fills so many bytes; it is never whole in memory. */
record Swelling(String begin, String piece, long size, String end) {
    private static final int BLOCK = 256 * 1024;
    /** The last block of a deflated stream, with nothing in it. */
    private static final byte[] NO_MORE = {3, 0};

    static Swelling none(String text) {
        return new Swelling(text, "", 0, "");
    }

    long length() {
        return bytes(begin).length + blocks() * block().length + bytes(end).length;
    }

    Path plain(Path file) {
        try (var out = Files.newOutputStream(file)) {
            out.write(bytes(begin));
            repeat(block(), out);
            out.write(bytes(end));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One block is compressed, and its outcome repeated: each ends at a whole byte and refers to nothing before it. */
    byte[] deflated() {
        var out = new ByteArrayOutputStream();
        try {
            out.write(deflated(bytes(begin)));
            repeat(deflated(block()), out);
            out.write(deflated(bytes(end)));
            out.write(NO_MORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void repeat(byte[] block, OutputStream out) throws IOException {
        for (long i = 0; i < blocks(); i++) {
            out.write(block);
        }
    }

    private long blocks() {
        return size / BLOCK;
    }

    private byte[] block() {
        return bytes(size == 0 ? "" : piece.repeat(BLOCK / bytes(piece).length));
    }

    private static byte[] deflated(byte[] plain) {
        if (plain.length == 0) {
            return plain;
        }
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[64 * 1024];
            for (int length = buffer.length; length == buffer.length; ) {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
