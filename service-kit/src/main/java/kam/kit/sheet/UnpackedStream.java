package kam.kit.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import kam.kit.problem.Problem;

/** What comes out of a zip file, counted as it comes: the sizes that the file announces may be lies. */
final class UnpackedStream extends FilterInputStream {
    private final long largest;
    private final Supplier<Problem> refusal;
    private long unpacked;

    UnpackedStream(InputStream part, long largest, Supplier<Problem> refusal) {
        super(part);
        this.largest = largest;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > largest) {
            throw refusal.get();
        }
        return read;
    }
}
