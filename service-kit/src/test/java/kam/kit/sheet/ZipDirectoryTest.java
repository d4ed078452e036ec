package kam.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ZipDirectoryTest {
    private static final int PARTS = 10;
    private static final int SIZE = 12;
    private static final int COMMENT = 20;

    private final byte[] good = SheetFiles.xlsx(List.of(List.of("a")));
    private final int end = good.length - 22;

    private ByteBuffer copy(int more) {
        return ByteBuffer.allocate(good.length + more)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(0, good);
    }

    private static void refused(String code, ByteBuffer content) {
        assertThatThrownBy(() -> ZipDirectory.check(SheetFiles.written(content.array())))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }

    @Test
    void whatProgramsWriteIsTaken() throws IOException {
        ZipDirectory.check(SheetFiles.written(good));
        ZipDirectory.check(
                SheetFiles.written(copy(7).putShort(end + COMMENT, (short) 7).array()));
    }

    @Test
    void aLargeDirectoryIsRefused() {
        refused("import-too-large-inside", copy(0).putShort(end + PARTS, (short) 1_001));
        refused("import-too-large-inside", copy(0).putInt(end + SIZE, 1024 * 1024 + 1));
    }

    @Test
    void anEndBehindTheOneThatOthersBelieveIsRefused() {
        var small = ByteBuffer.wrap(good, end, 22).slice();
        var decoy = copy(22).putShort(end + PARTS, (short) 1_001).putShort(end + COMMENT, (short) 22);
        decoy.put(good.length, small, 0, 22).putShort(good.length + COMMENT, (short) 1);
        refused("import-unreadable", decoy);
    }

    @Test
    void whatHasNoEndIsRefused() {
        refused("import-unreadable", ByteBuffer.allocate(10));
        refused("import-unreadable", ByteBuffer.allocate(100_000));
        refused("import-unreadable", copy(1));
    }
}
