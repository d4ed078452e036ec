package kam.goodsledger.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import kam.kit.table.XlsxFile;

/** A statement as a spreadsheet: its heading, its lines, its closing. */
final class StatementSheet {
    private StatementSheet() {}

    static byte[] of(StatementView view) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new XlsxFile(bytes, List.of(StatementWords.title(view.kind()), view.number()))) {
            if (view.kind() == StatementKind.CUSTOMER) {
                row(sheet, "客户", view.customerName());
            }
            row(sheet, "办事处", view.office());
            row(sheet, "期间", view.periodFrom() + " — " + view.periodUntil());
            row(sheet, "状态", StatementWords.status(view.status()));
            row(sheet);
            row(
                    sheet,
                    "行号",
                    "日期",
                    "摘要",
                    "单据号",
                    StatementWords.debit(view.kind()),
                    StatementWords.credit(view.kind()),
                    "余额");
            row(sheet, null, view.periodFrom().toString(), "期初余额", null, null, null, view.opening());
            for (var line : view.lines()) {
                row(
                        sheet,
                        String.valueOf(line.line()),
                        line.occurredOn().toString(),
                        StatementWords.reason(line.reason()),
                        line.document(),
                        line.debit(),
                        line.credit(),
                        line.balance());
            }
            row(sheet, null, view.periodUntil().toString(), "期末余额", null, null, null, view.closing());
            for (var claim : view.disagreements()) {
                row(sheet, String.valueOf(claim.line()), null, "对方账面", null, null, null, claim.theirAmount());
            }
            row(sheet);
            row(sheet, "SHA-256", view.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(XlsxFile sheet, Object... cells) throws IOException {
        sheet.row(Arrays.asList(cells));
    }
}
