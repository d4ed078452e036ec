package kam.kit.filecheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.apache.tika.Tika;

/** Finds out what a file is, by its content alone. */
@ApplicationScoped
public class FileChecker {
    private static final int BEGINNING = 64 * 1024;

    private final Tika tika = new Tika();
    private final CheckerPool checkers;

    FileChecker(CheckerPool checkers) {
        this.checkers = checkers;
    }

    /**
     * Opens the whole file, within limits of memory and time. Refuses with 415 what is none of the {@link FileType}s or
     * cannot be opened, with 503 where too many files are waiting, or too many of the person who sends it.
     */
    public FileType check(Path file, String person) {
        try {
            return open(file, person);
        } catch (UnreadableFile e) {
            throw new Problem(CommonProblem.FILE_UNREADABLE, Wording.of(e.getMessage()));
        } catch (IOException e) {
            throw new Problem(
                    CommonProblem.MALFORMED_REQUEST,
                    new Wording("请求在文件读完之前已结束", "The request ended before its file was read"));
        }
    }

    private FileType open(Path file, String person) throws IOException, UnreadableFile {
        var looksLike = tika.detect(beginning(file));
        var opener = Opener.of(looksLike);
        if (opener.isPresent()) {
            return checkers.check(person, opener.get(), file);
        }
        if (looksLike.equals(FileType.TEXT.mediaType())) {
            return TextFile.open(file);
        }
        throw new Problem(
                CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                new Wording(
                                "内容为 {type}；可接受 PDF、PNG、JPEG、TIFF、WEBP、DOCX、XLSX、文本和 CSV",
                                "The content is {type}; accepted are PDF, PNG, JPEG, TIFF, WEBP, DOCX, XLSX, text and CSV")
                        .with("type", looksLike));
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
