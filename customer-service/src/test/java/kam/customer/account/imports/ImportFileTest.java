package kam.customer.account.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kam.customer.account.customer.CustomerField;
import kam.customer.account.imports.ImportFile.NumberedRow;
import kam.kit.problem.Problem;
import kam.kit.sheet.FileCharset;
import org.junit.jupiter.api.Test;

class ImportFileTest {
    private static final String CSV = "credit code,Name\r\n91X,\"上海, 长城\"\r\n\r\n92X,'=北京\r\n";

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        var rows = rows(CSV.getBytes(StandardCharsets.UTF_8), null);
        assertThat(rows).extracting(NumberedRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).row().get(CustomerField.NAME)).isEqualTo("上海, 长城");
    }

    @Test
    void whatAnExportGuardedIsReadAsItWas() {
        var rows = rows(CSV.getBytes(StandardCharsets.UTF_8), null);
        assertThat(rows.get(1).row().get(CustomerField.NAME)).isEqualTo("=北京");
    }

    @Test
    void utf8WithAndWithoutByteOrderMarkAndGb18030AreRecognised() {
        var gb18030 = Charset.forName("GB18030");
        for (var content : List.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
                CSV.getBytes(gb18030))) {
            assertThat(rows(content, null).get(0).row().get(CustomerField.NAME)).isEqualTo("上海, 长城");
        }
        assertThat(rows(CSV.getBytes(gb18030), FileCharset.GB18030)).hasSize(2);
    }

    @Test
    void anotherEncodingThanTheOneNamedIsRefused() {
        refused("import-charset-wrong", CSV.getBytes(Charset.forName("GB18030")), FileCharset.UTF8);
        refused("import-charset-wrong", CSV.getBytes(StandardCharsets.UTF_16), null);
        refused("import-charset-wrong", "a,b\0".getBytes(StandardCharsets.UTF_8), null);
        refused("import-charset-wrong", new byte[] {'a', (byte) 0xff, (byte) 0xff}, null);
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        refused("import-empty", new byte[0], null);
        refused("import-empty", "\n\n".getBytes(StandardCharsets.UTF_8), null);
        refused("import-empty", "信用代码,名称\n,\n".getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void aHeaderWithoutTheCodeOrTheNameOrWithOneTwiceIsRefused() {
        for (var header : List.of("客户名称,行业", "信用代码,行业", "信用代码,名称,客户名称", "91X,长城")) {
            refused("import-header-wrong", (header + "\na,b,c\n").getBytes(StandardCharsets.UTF_8), null);
        }
    }

    @Test
    void unknownColumnsAreNamedAndPassedOver() {
        var file = file("编号,Credit_Code*,details.name,备注,\n1,91X,长城,x,\n".getBytes(StandardCharsets.UTF_8), null);
        assertThat(file.header().ignored()).containsExactly("编号", "备注");
        assertThat(file.header().title(CustomerField.NAME)).isEqualTo("details.name");
        assertThat(file.header().title(CustomerField.OFFICE)).isEqualTo("办事处");
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefusedAsAWhole() {
        var rows = rows("信用代码,名称\n91X,a,b\n92X,a,\n".getBytes(StandardCharsets.UTF_8), null);
        assertThat(rows.get(0).fault().code()).isEqualTo("more-cells-than-columns");
        assertThat(rows.get(1).fault()).isNull();
    }

    @Test
    void brokenQuotesAndOtherKindsOfFilesAreRefused() {
        refused("import-unreadable", "信用代码,名称\n91X,\"a".getBytes(StandardCharsets.UTF_8), null);
        refused("import-unreadable", "信用代码,名称\n91X,\"a\"b\n".getBytes(StandardCharsets.UTF_8), null);
        refused("import-format-unknown", "%PDF-1.4".getBytes(StandardCharsets.UTF_8), null);
        var oldExcel = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
        refused("import-format-unknown", oldExcel, null);
    }

    @Test
    void moreThan100000RowsAreRefused() {
        var rows = new StringBuilder("信用代码,名称\n");
        rows.append("91X,a\n".repeat(100_000));
        assertThat(file(rows.toString().getBytes(StandardCharsets.UTF_8), null).rows())
                .isEqualTo(100_000);
        refused("import-too-many-rows", rows.append("91X,a\n").toString().getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void aSpreadsheetIsReadWithItsNumbersAsDigits() {
        var rows = rows(
                Files.xlsx(List.of(
                        List.of("统一社会信用代码", "客户名称", "联系电话"),
                        List.of("91X", "长城", 13800138000L),
                        List.of(),
                        List.of("92X", "北京"))),
                null);
        assertThat(rows.get(0).row().get(CustomerField.CONTACT_PHONE)).isEqualTo("13800138000");
        assertThat(rows).extracting(NumberedRow::number).containsExactly(2, 4);
    }

    @Test
    void aSpreadsheetThatUnpacksToFarMoreThanItShowsIsRefused() throws IOException {
        refused("import-too-large-inside", zip("xl/worksheets/sheet1.xml", 201), null);
    }

    @Test
    void aRowOrACellWithoutEndIsRefusedAndNamed() {
        var row = "信用代码,名称\n91X,a\n92X,";
        for (var endless : List.of(
                "x".repeat(5_001), "\"" + "x".repeat(1_000_000), "\"\"".repeat(50_000), ",".repeat(1_000_000))) {
            assertThatThrownBy(() -> file((row + endless).getBytes(StandardCharsets.UTF_8), null))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.code().code()).isEqualTo("import-row-too-long");
                        assertThat(problem).hasMessageContaining("Row 3 ");
                    });
        }
        refused("import-row-too-long", ",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), null);
        refused("import-unreadable", ("信用代码,名称" + ",x".repeat(199)).getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void aRowUpToTheLimitsAndWithManyEmptyCellsBehindIsTaken() {
        var widest = "信用代码,名称" + ",x".repeat(198) + ",".repeat(16_000) + "\n";
        var longest = "91X," + "a".repeat(4_997) + ",," + "b".repeat(5_000) + "\n";
        var rows = rows((widest + longest.repeat(3)).getBytes(StandardCharsets.UTF_8), null);
        assertThat(rows).extracting(NumberedRow::number).containsExactly(2, 3, 4);
    }

    @Test
    void aColumnWithANameWithoutEndIsRefused() {
        refused(
                "import-header-wrong",
                ("信用代码" + "-".repeat(200) + ",名称\n91X,a").getBytes(StandardCharsets.UTF_8),
                null);
    }

    @Test
    void whatOnlyLooksLikeASpreadsheetIsRefused() throws IOException {
        refused("import-unreadable", zip("readme.txt", 1), null);
        var whole = Files.xlsx(List.of(List.of("信用代码", "名称"), List.of("91X", "长城")));
        refused("import-unreadable", Arrays.copyOf(whole, whole.length / 2), null);
        var wide = List.of(Collections.<Object>nCopies(300, "x"), List.<Object>of("a"));
        refused("import-unreadable", Files.xlsx(wide), null);
    }

    private static byte[] zip(String name, int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }

    private static ImportFile file(byte[] content, FileCharset charset) {
        return new ImportFile(Files.written(content), charset);
    }

    private static List<NumberedRow> rows(byte[] content, FileCharset charset) {
        var rows = new ArrayList<NumberedRow>();
        file(content, charset).read(rows::add);
        return rows;
    }

    private static void refused(String code, byte[] content, FileCharset charset) {
        assertThatThrownBy(() -> file(content, charset))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }
}
