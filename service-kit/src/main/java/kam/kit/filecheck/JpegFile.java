package kam.kit.filecheck;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the library does not tell of a JPEG without reading all else of it. */
final class JpegFile {
    private static final int START_OF_SCAN = 0xda;
    private static final int FILL = 0xff;

    private JpegFile() {}

    /** Whether it is built up in several passes, for which all of it has to be held in memory. */
    static boolean isProgressive(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            for (int marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
                // of the frames 0xc0 to 0xcf, those that are built up in passes
                if (marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce) {
                    return true;
                }
                in.skipNBytes(in.readUnsignedShort() - 2L);
            }
            return false;
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int read = in.readUnsignedByte();
        while (read != FILL) {
            read = in.readUnsignedByte();
        }
        while (read == FILL) {
            read = in.readUnsignedByte();
        }
        return read;
    }
}
