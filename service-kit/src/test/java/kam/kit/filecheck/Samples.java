package kam.kit.filecheck;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as programs write them. */
final class Samples {
    private Samples() {}

    /** Twelve pages, in object streams as in every PDF since 1.5. */
    static byte[] pdf() {
        return pdf(null);
    }

    /** The owner forbids to change it; to open it takes the user's password, which may be empty. */
    static byte[] protectedPdf(String userPassword) {
        return pdf(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
    }

    private static byte[] pdf(StandardProtectionPolicy policy) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < 12; i++) {
                document.addPage(new PDPage());
            }
            if (policy != null) {
                document.protect(policy);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of points that do not shrink. */
    static byte[] image(String format) {
        var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, new Color(random.nextInt(1 << 24)).getRGB());
            }
        }
        return written(image, format, false);
    }

    /** Of one colour, so that it takes little room however large it is. */
    static byte[] blank(String format, int width, int height, boolean inPasses) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, inPasses);
    }

    private static byte[] written(BufferedImage image, String format, boolean inPasses) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            if (inPasses) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
