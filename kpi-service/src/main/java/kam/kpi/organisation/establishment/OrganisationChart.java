package kam.kpi.organisation.establishment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kam.kit.markup.Svg;
import kam.kpi.organisation.establishment.Establishment.Post;

/**
 * The positions as a picture (组织结构图): each below the one that it reports to, with the number of its people beside the
 * number there are to be; one that lacks people is marked. Readable in light and dark. Source: 第1章, requirement K10.
 */
final class OrganisationChart {
    private static final int WIDTH = 760;
    private static final int HEAD = 84;
    private static final int ROW = 50;
    private static final int BOX = 38;
    private static final int FOOT = 24;
    private static final int MARGIN = 28;
    private static final int INDENT = 34;
    private static final int LINE = 2;

    private static final String STYLE = """

            :root { color-scheme: light dark; }
            .page { fill: #ffffff; } .head, .name, .count { fill: #1f2933; } .note { fill: #52606d; }
            .box { fill: #e4e7eb; } .lacking { fill: #f7d9c4; } .line { fill: #7b8794; }
            text { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
            .head { font-size: 20px; font-weight: 600; } .name { font-size: 15px; } .note { font-size: 12px; }
            .count { font-size: 15px; font-weight: 600; font-variant-numeric: tabular-nums; } .end { text-anchor: end; }
            @media (prefers-color-scheme: dark) {
              .page { fill: #14181d; } .head, .name, .count { fill: #e4e7eb; } .note { fill: #9aa5b1; }
              .box { fill: #323f4b; } .lacking { fill: #6b3d22; } .line { fill: #7b8794; }
            }
            """;

    private record Placed(Post post, int depth, int parent) {}

    private OrganisationChart() {}

    static String of(List<Post> posts) {
        var placed = placed(posts);
        int height = HEAD + ROW * placed.size() + FOOT;
        var svg = new Svg(WIDTH, height, "组织结构图", description(placed), STYLE)
                .rectangle("page", 0, 0, WIDTH, height, 0)
                .text("head", MARGIN, 40, "组织结构图")
                .text("note", MARGIN, 62, "在岗人数 / 编制");
        for (int row = 0; row < placed.size(); row++) {
            draw(svg, placed.get(row), row);
        }
        return svg.toString();
    }

    /** From the top down, each with its own before the next; what reports to none of these stands at the top. */
    private static List<Placed> placed(List<Post> posts) {
        var codes = posts.stream().map(post -> post.position().code()).collect(Collectors.toSet());
        var placed = new ArrayList<Placed>();
        var seen = new HashSet<String>();
        posts.stream()
                .filter(post -> !codes.contains(String.valueOf(post.position().reportsTo())))
                .forEach(top -> place(top, 0, -1, posts, placed, seen));
        // what leads round in a circle has no top
        posts.forEach(post -> place(post, 0, -1, posts, placed, seen));
        return placed;
    }

    private static void place(
            Post post, int depth, int parent, List<Post> posts, List<Placed> placed, Set<String> seen) {
        if (!seen.add(post.position().code())) {
            return;
        }
        int row = placed.size();
        placed.add(new Placed(post, depth, parent));
        posts.stream()
                .filter(other -> post.position().code().equals(other.position().reportsTo()))
                .forEach(below -> place(below, depth + 1, row, posts, placed, seen));
    }

    private static void draw(Svg svg, Placed placed, int row) {
        int top = HEAD + ROW * row;
        int left = MARGIN + INDENT * placed.depth();
        if (placed.parent() >= 0) {
            int stem = left - INDENT / 2;
            int from = HEAD + ROW * placed.parent() + BOX;
            int to = top + BOX / 2;
            svg.rectangle("line", stem, from, LINE, to - from, 0)
                    .rectangle("line", stem, to - LINE, left - stem, LINE, 0);
        }
        var position = placed.post().position();
        svg.rectangle(placed.post().isVacant() ? "lacking" : "box", left, top, WIDTH - MARGIN - left, BOX, 6)
                .text("name", left + 14, top + 17, position.chinese())
                .text("note", left + 14, top + 32, position.english() + " · " + position.department())
                .text("count end", WIDTH - MARGIN - 14, top + 24, count(placed.post()));
    }

    private static String count(Post post) {
        var position = post.position();
        if (position.headMax() == null) {
            return Long.toString(post.staff());
        }
        var wanted = position.headMin().equals(position.headMax())
                ? position.headMax().toString()
                : position.headMin() + "–" + position.headMax();
        return post.staff() + " / " + wanted;
    }

    private static String description(List<Placed> placed) {
        return placed.stream()
                .map(one -> one.post().position().chinese() + " " + count(one.post())
                        + (one.post().isVacant() ? "（缺 " + missing(one.post()) + "）" : ""))
                .collect(Collectors.joining("；", "各岗位在岗人数与编制：", "。"));
    }

    private static long missing(Post post) {
        return post.position().missing(post.staff());
    }
}
