package kam.kit.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kam.kit.filecheck.FileType;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.upload.Upload;

/** What kind of file it is, by its content and not by what the request says of it. */
public enum ImportFormat {
    CSV(FileType.CSV, FileType.TEXT),
    XLSX(FileType.XLSX);

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_EXCEL = "\u00d0\u00cf\u0011\u00e0";
    private static final String PDF = "%PDF";

    private final List<String> mediaTypes;

    ImportFormat(FileType... types) {
        mediaTypes = Stream.of(types).map(FileType::mediaType).toList();
    }

    /** The charset is of the file's text, null where it is to be recognised. */
    static SheetTable open(Upload upload, FileCharset charset) {
        var table = open(upload.path(), charset);
        var said = upload.mediaType();
        if (FileType.isMediaType(said) && !table.format().mediaTypes.contains(said)) {
            throw new Problem(
                    CommonProblem.FILE_UNREADABLE,
                    "The file is sent as " + said + ", but its content is " + table.format());
        }
        return table;
    }

    static SheetTable open(Path content, FileCharset charset) {
        return switch (beginning(content)) {
            case "" -> throw new Problem(ImportProblem.EMPTY, "The file is empty");
            case ZIP -> new XlsxTable(content);
            case OLD_EXCEL -> throw unknown("Save the old Excel file as .xlsx or .csv");
            case PDF -> throw unknown("A PDF is no table");
            default -> new CsvTable(content, charset == null ? FileCharset.recognised(content) : charset);
        };
    }

    private static String beginning(Path content) {
        try (var bytes = Files.newInputStream(content)) {
            return new String(bytes.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem unknown(String detail) {
        return new Problem(ImportProblem.FORMAT_UNKNOWN, detail);
    }
}
