package kam.goodsledger.reports.capital;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.goodsledger.reports.capital.CapitalView.Day;
import kam.kit.markup.Svg;

/**
 * Tied-up capital as a picture (资金占用图): one bar per day, of goods, receivables and money one upon the other, summed
 * over the offices; readable in light and dark. Source: requirement G10.
 */
final class CapitalChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 116;
    private static final int TOP = 132;
    private static final int PLOT_WIDTH = WIDTH - LEFT - 28;
    private static final int PLOT_HEIGHT = 226;
    private static final int BOTTOM = TOP + PLOT_HEIGHT;
    private static final int SCALE_LINES = 4;
    /** In characters; as many wide ones fit on the line. */
    private static final int LONGEST_LIST = 48;

    private static final String STYLE = """

            :root { color-scheme: light dark; }
            .page { fill: #ffffff; } .head { fill: #1f2933; font-size: 20px; font-weight: 600; }
            .note { fill: #52606d; font-size: 12px; } .value { fill: #1f2933; font-size: 13px; }
            .grid { fill: #e4e7eb; } .goods { fill: #1f7a8c; } .debts { fill: #e0a030; } .cash { fill: #8a5a9e; }
            text { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
              font-variant-numeric: tabular-nums; } .end { text-anchor: end; }
            @media (prefers-color-scheme: dark) {
              .page { fill: #14181d; } .head, .value { fill: #e4e7eb; } .note { fill: #9aa5b1; } .grid { fill: #323f4b; }
              .goods { fill: #3ea6b5; } .debts { fill: #e8b85c; } .cash { fill: #b48ac6; }
            }
            """;

    private CapitalChart() {}

    static String of(CapitalView view) {
        var days = summed(view);
        var last = days.get(days.size() - 1);
        var title = "资金占用 %s 至 %s".formatted(view.from(), view.until());
        var svg = new Svg(WIDTH, HEIGHT, title, description(last), STYLE);
        svg.rectangle("page", 0, 0, WIDTH, HEIGHT, 0)
                .text("head", 28, 40, "办事处" + title)
                .text("note", 28, 64, "按结算底价，元 · " + offices(view));
        legend(svg, last);
        var highest = roundedUp(days.stream().map(CapitalChart::height).reduce(BigDecimal.ONE, BigDecimal::max));
        scale(svg, highest);
        var width = (double) PLOT_WIDTH / days.size();
        for (var i = 0; i < days.size(); i++) {
            bar(svg, LEFT + i * width, Math.max(width - 1, width * 0.8), days.get(i), highest);
        }
        return svg.text("note", LEFT, BOTTOM + 22, view.from().toString())
                .text("note end", LEFT + PLOT_WIDTH, BOTTOM + 22, view.until().toString())
                .toString();
    }

    private static List<Day> summed(CapitalView view) {
        var days = new ArrayList<Day>();
        var nothing = BigDecimal.ZERO.setScale(2);
        for (var day = view.from(); !day.isAfter(view.until()); day = day.plusDays(1)) {
            days.add(Day.of(day, nothing, nothing, nothing));
        }
        for (var office : view.offices()) {
            for (var i = 0; i < days.size(); i++) {
                var sum = days.get(i);
                var more = office.days().get(i);
                days.set(
                        i,
                        Day.of(
                                sum.day(),
                                sum.heldGoods().add(more.heldGoods()),
                                sum.receivables().add(more.receivables()),
                                sum.unremittedCash().add(more.unremittedCash())));
            }
        }
        return days;
    }

    private static void legend(Svg svg, Day last) {
        var texts = List.of(
                "暂存货物 " + money(last.heldGoods()),
                "应收 " + money(last.receivables()),
                "未到账货款 " + money(last.unremittedCash()));
        var looks = List.of("goods", "debts", "cash");
        for (var i = 0; i < texts.size(); i++) {
            svg.rectangle(looks.get(i), 28 + i * 226.0, 84, 12, 12, 2).text("value", 46 + i * 226.0, 95, texts.get(i));
        }
    }

    /** To a figure that still has few digits when it is divided by the lines of the scale. */
    private static BigDecimal roundedUp(BigDecimal value) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
        return IntStream.of(1, 2, 3, 4, 6, 8, 10)
                .mapToObj(times -> unit.multiply(BigDecimal.valueOf(times)))
                .filter(round -> round.compareTo(value) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static void scale(Svg svg, BigDecimal highest) {
        for (var i = 0; i <= SCALE_LINES; i++) {
            var y = BOTTOM - (double) PLOT_HEIGHT * i / SCALE_LINES;
            var value = highest.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(SCALE_LINES));
            svg.rectangle("grid", LEFT, y, PLOT_WIDTH, 1, 0).text("note end", LEFT - 8, y + 4, money(value));
        }
    }

    /** What is below zero, as where customers have paid in advance, has no height. */
    private static void bar(Svg svg, double x, double width, Day day, BigDecimal highest) {
        var y = (double) BOTTOM;
        for (var part : List.of(
                new Part("goods", day.heldGoods()),
                new Part("debts", day.receivables()),
                new Part("cash", day.unremittedCash()))) {
            var tall = part.value().max(BigDecimal.ZERO).doubleValue() / highest.doubleValue() * PLOT_HEIGHT;
            if (tall > 0) {
                y -= tall;
                svg.rectangle(part.look(), x, y, width, tall, 0);
            }
        }
    }

    private record Part(String look, BigDecimal value) {}

    private static BigDecimal height(Day day) {
        return day.heldGoods()
                .max(BigDecimal.ZERO)
                .add(day.receivables().max(BigDecimal.ZERO))
                .add(day.unremittedCash().max(BigDecimal.ZERO));
    }

    private static String description(Day last) {
        return "%s：暂存货物 %s 元，应收 %s 元，未到账货款 %s 元，合计 %s 元。"
                .formatted(
                        last.day(),
                        money(last.heldGoods()),
                        money(last.receivables()),
                        money(last.unremittedCash()),
                        money(last.total()));
    }

    private static String offices(CapitalView view) {
        var names = view.offices().stream().map(CapitalView.Office::office).collect(Collectors.joining("、"));
        var points = names.codePoints().toArray();
        return points.length <= LONGEST_LIST ? names : new String(points, 0, LONGEST_LIST) + "…";
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
