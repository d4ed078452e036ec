package kam.kit.filecheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What opens a file that looks like one of its kind. All of it runs in a process of its own. */
enum Opener {
    PDF(PdfFile::open),
    PNG(file -> ImageFile.open(file, FileType.PNG)),
    JPEG(file -> ImageFile.open(file, FileType.JPEG)),
    TIFF(file -> ImageFile.open(file, FileType.TIFF)),
    WEBP(file -> ImageFile.open(file, FileType.WEBP)),
    OFFICE(OfficeFile::open);

    private interface Opening {
        FileType open(Path file) throws IOException, UnreadableFile;
    }

    private final Opening opening;

    Opener(Opening opening) {
        this.opening = opening;
    }

    /** By the type that the beginning of the content suggests; empty where nothing has to be opened. */
    static Optional<Opener> of(String looksLike) {
        return switch (looksLike) {
            case "application/pdf" -> Optional.of(PDF);
            case "image/png" -> Optional.of(PNG);
            case "image/jpeg" -> Optional.of(JPEG);
            case "image/tiff" -> Optional.of(TIFF);
            case "image/webp" -> Optional.of(WEBP);
            case "application/zip", "application/x-tika-ooxml" -> Optional.of(OFFICE);
            default -> Optional.empty();
        };
    }

    /** What it is; libraries meet a broken file with failures of many kinds. */
    FileType open(Path file) throws UnreadableFile {
        try {
            return opening.open(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile("The content begins like " + this + " but cannot be read as such");
        }
    }
}
