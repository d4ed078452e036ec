package kam.kit.filecheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** An image: every one in it is decoded, of large ones only as many points as are needed to have gone through it. */
final class ImageFile {
    /** A sheet of A2 at 600 points per inch. */
    private static final long MOST_POINTS = 150_000_000;

    /** Of an image that is built up in passes, for which the library takes 6 bytes a point. */
    private static final long MOST_POINTS_IN_PASSES = 32_000_000;

    private static final double ENOUGH_POINTS = 1_000_000;
    private static final int MOST_IMAGES = 500;

    private ImageFile() {}

    static FileType open(Path file, FileType type) throws IOException, UnreadableFile {
        if (type == FileType.PNG && !FileEnd.of(file, 64).contains("IEND")) {
            throw new UnreadableFile("图片不完整 | The image is cut off");
        }
        boolean inPasses = type == FileType.JPEG && JpegFile.isProgressive(file);
        long most = inPasses ? MOST_POINTS_IN_PASSES : MOST_POINTS;
        ImageIO.setUseCache(false);
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            int images = reader.getNumImages(true);
            if (images < 1 || images > MOST_IMAGES) {
                throw new UnreadableFile("文件含有 %1$d 幅图片，而不是 1 至 %2$d 幅 | The file holds %1$d images, and not 1 to %2$d"
                        .formatted(images, MOST_IMAGES));
            }
            for (int i = 0; i < images; i++) {
                decode(reader, i, most);
            }
            return type;
        } finally {
            reader.dispose();
        }
    }

    private static void decode(ImageReader reader, int index, long most) throws IOException, UnreadableFile {
        long points = (long) reader.getWidth(index) * reader.getHeight(index);
        if (points > most) {
            throw new UnreadableFile(
                    "图片超过 %1$d 百万像素 | The image has over %1$d million points".formatted(most / 1_000_000));
        }
        var cutOff = new AtomicReference<String>();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.startsWith("Premature end") || warning.startsWith("Truncated File")) {
                cutOff.set(warning);
            }
        });
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(points / ENOUGH_POINTS)));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        read(reader, index, param);
        if (cutOff.get() != null) {
            throw new UnreadableFile("图片不完整 | The image is cut off");
        }
    }

    /** The colours of print (CMYK) are known to the reader as numbers only. */
    private static void read(ImageReader reader, int index, ImageReadParam param) throws IOException {
        if (reader.canReadRaster()) {
            reader.readRaster(index, param);
        } else {
            reader.read(index, param);
        }
    }
}
