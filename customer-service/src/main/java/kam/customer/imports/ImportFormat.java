package kam.customer.imports;

import java.nio.charset.StandardCharsets;
import kam.kit.problem.Problem;

/** What kind of file it is, by its content and not by what the request says of it. */
enum ImportFormat {
    CSV,
    XLSX;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_EXCEL = "\u00d0\u00cf\u0011\u00e0";
    private static final String PDF = "%PDF";

    /** The charset is of the file's text, null where it is to be recognised. */
    static Table open(byte[] content, FileCharset charset) {
        if (content == null || content.length == 0) {
            throw new Problem(ImportProblem.EMPTY, "The body is the file, and it is empty");
        }
        var beginning = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return switch (beginning) {
            case ZIP -> new XlsxTable(content);
            case OLD_EXCEL -> throw unknown("Save the old Excel file as .xlsx or .csv");
            case PDF -> throw unknown("A PDF is no table");
            default -> new CsvTable(content, charset == null ? FileCharset.recognised(content) : charset);
        };
    }

    private static Problem unknown(String detail) {
        return new Problem(ImportProblem.FORMAT_UNKNOWN, detail);
    }
}
