package kam.kit.filecheck;

import java.util.Arrays;

/** What a file may be: what an office can send as evidence, namely scans, letters and tables. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    TEXT("text/plain"),
    CSV("text/csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is the media type of one of these. */
    public static boolean isMediaType(String mediaType) {
        return Arrays.stream(values()).anyMatch(type -> type.mediaType.equals(mediaType));
    }

    /** Whether it is text, of whatever form. */
    public boolean isText() {
        return this == TEXT || this == CSV;
    }
}
