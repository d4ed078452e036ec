package kam.kit.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;
import kam.kit.problem.Problem;

/**
 * Text that is taken piece by piece, a row or a tag at a time. A piece without end is refused while it is read, before
 * whoever gathers it has taken the memory for it.
 */
final class MeteredReader extends FilterReader {
    private final int longest;
    private final Supplier<Problem> refusal;
    private int taken;

    /** @param longest in characters; whoever reads ahead of the piece by a buffer needs that much more */
    MeteredReader(Reader text, int longest, Supplier<Problem> refusal) {
        super(text);
        this.longest = longest;
        this.refusal = refusal;
    }

    /** What is read from now on belongs to the next piece. */
    void pieceEnded() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) {
        taken += characters;
        if (taken > longest) {
            throw refusal.get();
        }
    }
}
