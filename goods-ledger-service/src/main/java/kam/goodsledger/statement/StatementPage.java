package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kam.goodsledger.statement.StatementView.Line;
import kam.kit.clock.BusinessCalendar;
import kam.kit.markup.Markup;

/**
 * A statement as a page to be printed on A4, signed and sealed (签字盖章). It needs nothing from elsewhere, and whatever
 * people have written stands on it as text.
 */
final class StatementPage {
    private final StatementView view;
    private final BusinessCalendar calendar;

    private StatementPage(StatementView view, BusinessCalendar calendar) {
        this.view = view;
        this.calendar = calendar;
    }

    static String of(StatementView view, BusinessCalendar calendar) {
        return new StatementPage(view, calendar).html();
    }

    private String html() {
        var title = StatementWords.title(view.kind());
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>%s %s</title><style>%s</style></head>
                <body><main>
                <header><h1>%s</h1><p class="number">%s</p></header>
                %s%s%s%s%s
                <footer><p>%s</p></footer>
                </main></body></html>
                """.formatted(
                        title,
                        text(view.number()),
                        StatementStyle.CSS,
                        title,
                        text(view.number()),
                        heading(),
                        table(),
                        conclusion(),
                        disagreements(),
                        signatures(),
                        digest());
    }

    private String heading() {
        var customer = view.kind() == StatementKind.CUSTOMER ? fact("客户", view.customerName()) : fact("债权方", "公司");
        var issued = view.issuedAt() == null
                ? "未开具"
                : calendar.dayOf(view.issuedAt()).toString();
        return "<dl>" + customer + fact("办事处", view.office())
                + fact("期间", view.periodFrom() + " 至 " + view.periodUntil())
                + fact("开具日期", issued)
                + fact("状态", StatementWords.status(view.status()))
                + fact("币种", "人民币（元）") + "</dl>\n";
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + text(value) + "</dd></div>";
    }

    private String table() {
        var rows = view.lines().stream().map(this::row).collect(Collectors.joining());
        return """
                <table><thead><tr><th class="line">行号</th><th>日期</th><th>摘要</th><th>单据号</th>\
                <th class="money">%s</th><th class="money">%s</th><th class="money">余额</th></tr></thead>
                <tbody>
                <tr class="sum"><td></td><td>%s</td><td colspan="4">期初余额</td><td class="money">%s</td></tr>
                %s<tr class="sum"><td></td><td>%s</td><td colspan="2">本期合计及期末余额</td>\
                <td class="money">%s</td><td class="money">%s</td><td class="money">%s</td></tr>
                </tbody></table>
                """.formatted(
                        StatementWords.debit(view.kind()),
                        StatementWords.credit(view.kind()),
                        view.periodFrom(),
                        money(view.opening()),
                        rows,
                        view.periodUntil(),
                        money(view.lines().stream().map(Line::debit).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        money(view.lines().stream().map(Line::credit).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        money(view.closing()));
    }

    private String row(Line line) {
        var late = line.occurredOn().isBefore(view.periodFrom()) ? "（补记）" : "";
        return """
                <tr><td class="line">%d</td><td>%s</td><td>%s%s</td><td>%s</td>\
                <td class="money">%s</td><td class="money">%s</td><td class="money">%s</td></tr>
                """.formatted(
                        line.line(),
                        line.occurredOn(),
                        text(StatementWords.reason(line.reason())),
                        late,
                        text(line.document()),
                        moneyOrNothing(line.debit()),
                        moneyOrNothing(line.credit()),
                        money(line.balance()));
    }

    private String conclusion() {
        if (view.status() == StatementStatus.DRAFT) {
            return "<p class=\"notice\">草稿：尚未开具，内容随账簿变动，不得据以签字盖章。</p>\n";
        }
        var debtor = view.kind() == StatementKind.CUSTOMER ? view.customerName() : "办事处 " + view.office();
        var owed = view.closing().signum() < 0 ? "预付" : "尚欠";
        var ask = switch (view.status()) {
            case CONFIRMED -> "双方已核对确认。";
            case CONTESTED -> "一方有异议，待下期更正。";
            default -> "请核对：无误请签字并加盖公章；有异议请写明行号及贵方账面金额。";
        };
        return "<p class=\"conclusion\">截至 %s，%s%s款项人民币 <strong>%s</strong> 元。%s</p>\n"
                .formatted(
                        view.periodUntil(),
                        text(debtor),
                        owed,
                        money(view.closing().abs()),
                        ask);
    }

    private String disagreements() {
        if (view.status() != StatementStatus.CONTESTED) {
            return "";
        }
        var items = view.disagreements().stream()
                .map(claim -> "<li>第 %d 行：对方账面 %s 元%s</li>"
                        .formatted(
                                claim.line(),
                                money(claim.theirAmount()),
                                claim.remark() == null ? "" : "，" + text(claim.remark())))
                .collect(Collectors.joining());
        return "<section class=\"notice\"><p>异议：%s</p><ul>%s</ul></section>\n"
                .formatted(text(view.contestReason()), items);
    }

    private String signatures() {
        var other = view.kind() == StatementKind.CUSTOMER ? Side.CUSTOMER : Side.COMPANY;
        return "<section class=\"signatures\">" + box(other) + box(Side.OFFICE) + "</section>\n";
    }

    private String box(Side side) {
        var signed = view.signatures().stream()
                .filter(signature -> signature.side() == side)
                .findFirst();
        var who = signed.map(signature -> text(signature.signedBy())).orElse("");
        var when = signed.map(signature -> calendar.dayOf(signature.signedAt()).toString())
                .orElse("　　　　年　　月　　日");
        return """
                <div><h2>%s（盖章）</h2><p>签字：<span class="blank">%s</span></p><p>日期：%s</p></div>
                """.formatted(StatementWords.side(side), who, when);
    }

    private String digest() {
        return view.digest() == null ? "" : "内容摘要 SHA-256：" + view.digest();
    }

    private static String text(String written) {
        return Markup.escaped(Objects.requireNonNullElse(written, ""));
    }

    private static String moneyOrNothing(BigDecimal amount) {
        return amount.signum() == 0 ? "" : money(amount);
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
