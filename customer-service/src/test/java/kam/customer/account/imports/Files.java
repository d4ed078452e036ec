package kam.customer.account.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Files as offices send them. */
final class Files {
    static final String HEADER = "统一社会信用代码,客户名称,客户经理,行业,地址,联系人,职务,联系电话,主要负责人\n";

    private Files() {}

    static byte[] csv(String... rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String row(String creditCode, String industry) {
        return creditCode + ",上海长城机械有限公司,zhao.lei," + industry + ",上海市南京路 1 号,王建国,总经理,021-65001234,是";
    }

    /** The content in a file, as it is when it has arrived. */
    static Path written(byte[] content) {
        try {
            var file = java.nio.file.Files.createTempFile("import", null);
            file.toFile().deleteOnExit();
            return java.nio.file.Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers as numbers, everything else as text. */
    static byte[] xlsx(List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "office", "1.0")) {
            var sheet = workbook.newWorksheet("客户");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) instanceof Number number) {
                        sheet.value(r, c, number);
                    } else {
                        sheet.value(r, c, (String) rows.get(r).get(c));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
