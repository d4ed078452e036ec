package kam.kpi.assessment.scorecard;

import java.util.stream.Collectors;
import kam.kit.markup.Svg;
import kam.kpi.assessment.scheme.SchemeLine.Origin;
import kam.kpi.assessment.scorecard.ScorecardContent.ScorecardLine;

/**
 * A scorecard as a picture (考核图): one bar per indicator, as long as its weight and filled as far as the points
 * reach; readable in light and dark. Source: requirement K13.
 */
final class ScorecardChart {
    private static final int WIDTH = 720;
    private static final int HEAD = 96;
    private static final int ROW = 60;
    private static final int FOOT = 44;
    private static final int MARGIN = 28;
    private static final int BARS = 210;
    private static final int LONGEST_BAR = 370;
    private static final int BAR_HEIGHT = 22;
    /** In characters; as many wide ones fit beside the total. */
    private static final int LONGEST_NAME = 36;

    private static final String STYLE = """

            :root { color-scheme: light dark; }
            .page { fill: #ffffff; } .head, .name, .score { fill: #1f2933; } .note { fill: #52606d; }
            .track { fill: #e4e7eb; } .fill { fill: #1f7a8c; }
            .none { fill: none; stroke: #7b8794; stroke-width: 1.5; stroke-dasharray: 5 4; }
            text { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
            .head { font-size: 20px; font-weight: 600; } .total { font-size: 26px; font-weight: 700; fill: #1f7a8c; }
            .name { font-size: 15px; } .score { font-size: 15px; font-weight: 600; } .note { font-size: 12px; }
            .total, .score { font-variant-numeric: tabular-nums; } .end { text-anchor: end; }
            @media (prefers-color-scheme: dark) {
              .page { fill: #14181d; } .head, .name, .score { fill: #e4e7eb; } .note { fill: #9aa5b1; }
              .track { fill: #323f4b; } .fill { fill: #3ea6b5; } .total { fill: #5cc4d1; } .none { stroke: #7b8794; }
            }
            """;

    private ScorecardChart() {}

    static String of(Scorecard scorecard) {
        var content = scorecard.content();
        var height = HEAD + ROW * content.lines().size() + FOOT;
        var title = "%s 考核表 %s %s".formatted(content.period(), content.office(), content.person());
        var svg = new Svg(WIDTH, height, title, description(content), STYLE);
        svg.rectangle("page", 0, 0, WIDTH, height, 0)
                .text("head", MARGIN, 44, "大客户考核表 · " + content.period())
                .text("note", MARGIN, 68, shortened(content.office() + " · " + content.person()))
                .text("total end", WIDTH - MARGIN, 50, content.points() + " / " + content.outOf() + " 分");
        var longest =
                content.lines().stream().mapToInt(ScorecardLine::weight).max().orElse(1);
        for (var i = 0; i < content.lines().size(); i++) {
            row(svg, HEAD + ROW * i, content.lines().get(i), longest);
        }
        return svg.text(
                        "note",
                        MARGIN,
                        height - 18,
                        "方案 " + content.scheme() + " · 摘要 SHA-256 "
                                + scorecard.digest().substring(0, 16))
                .toString();
    }

    private static void row(Svg svg, int top, ScorecardLine line, int longest) {
        var bar = (double) LONGEST_BAR * line.weight() / longest;
        svg.text("name", MARGIN, top + 17, line.name())
                .text("note", MARGIN, top + 36, line.origin() == Origin.SOURCE ? "权重依制度" : "权重由本系统设定");
        if (line.assessable()) {
            svg.rectangle("track", BARS, top, bar, BAR_HEIGHT, 4)
                    .rectangle("fill", BARS, top, bar * line.points() / line.weight(), BAR_HEIGHT, 4)
                    .text("note", BARS, top + 39, "实际 ÷ 计划 " + line.receipt().percent() + "%");
        } else {
            svg.rectangle("none", BARS + 1, top + 1, bar - 2, BAR_HEIGHT - 2, 4)
                    .text("note", BARS, top + 39, line.reason());
        }
        svg.text("score end", WIDTH - MARGIN, top + 17, score(line));
    }

    private static String description(ScorecardContent content) {
        return content.lines().stream()
                .map(line -> line.name() + "：" + (line.assessable() ? score(line) + " 分" : line.reason()))
                .collect(Collectors.joining("；", "合计 " + content.points() + " / " + content.outOf() + " 分。", "。"));
    }

    private static String shortened(String text) {
        var points = text.codePoints().toArray();
        return points.length <= LONGEST_NAME ? text : new String(points, 0, LONGEST_NAME) + "…";
    }

    private static String score(ScorecardLine line) {
        return (line.assessable() ? line.points() : "–") + " / " + line.weight();
    }
}
