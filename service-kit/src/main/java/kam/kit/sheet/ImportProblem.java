package kam.kit.sheet;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** Why a file as a whole cannot be imported. */
public enum ImportProblem implements ProblemCode {
    EMPTY("import-empty", 400, "文件中没有数据行", "The file has no rows"),
    HEADER_WRONG("import-header-wrong", 400, "表头缺少必需的列或有重复的列", "The header lacks a column or has one twice"),
    NOT_THAT_CHARSET(
            "import-charset-wrong", 400, "文件编码无法识别，请使用 UTF-8 或 GB18030", "The text is in no accepted encoding"),
    UNREADABLE("import-unreadable", 400, "文件内容无法读取", "The file cannot be read as a table"),
    FORMAT_UNKNOWN("import-format-unknown", 415, "仅支持 CSV 和 XLSX 文件", "Only CSV and XLSX files are accepted"),
    TOO_MANY_ROWS("import-too-many-rows", 413, "行数超过上限", "The file has too many rows"),
    ROW_TOO_LONG("import-row-too-long", 413, "某一行或单元格的内容过长", "A row or a cell is too long"),
    TOO_LARGE_INSIDE("import-too-large-inside", 413, "解压后的内容过大", "The file is too large when unpacked");

    private final ProblemText text;

    ImportProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
