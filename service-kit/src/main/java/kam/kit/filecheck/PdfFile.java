package kam.kit.filecheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its pages are found, with the tolerance that readers have for scanners' files. */
final class PdfFile {
    private static final int LONGEST_END = 2048;
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");

    private PdfFile() {}

    static FileType open(Path file) throws IOException, UnreadableFile {
        // Readers mend a file that is cut off, and do not say that pages are missing.
        if (!END.matcher(FileEnd.of(file, LONGEST_END)).find()) {
            throw new UnreadableFile("PDF 文件不完整 | The PDF is cut off");
        }
        try (var document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()))) {
            int pages = 0;
            for (PDPage page : document.getPages()) {
                pages += page.getMediaBox() == null ? 0 : 1;
            }
            if (pages == 0) {
                throw new UnreadableFile("PDF 文件没有页面 | The PDF has no page");
            }
            return FileType.PDF;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile("PDF 文件须凭密码打开 | The PDF can be opened with its password only");
        }
    }
}
