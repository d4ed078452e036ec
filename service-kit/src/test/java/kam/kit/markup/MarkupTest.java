package kam.kit.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void whatLooksLikeMarkupStaysText() {
        assertEquals(
                "&lt;b title=&quot;x&quot; lang=&#39;y&#39;&gt;大&amp;北&lt;/b&gt;",
                Markup.escaped("<b title=\"x\" lang='y'>大&北</b>"));
    }

    @Test
    void charactersThatXmlHasNoPlaceForAreLeftOut() {
        assertEquals("ab\n𠀀", Markup.escaped("a\u0000\u0008b\n𠀀\uFFFE"));
    }

    @Test
    void aDrawingTakesItsTextsAsText() {
        var drawing =
                new Svg(10, 20, "<t>", "d&d", "").text("look", 1, 2.25, "\"x\"").toString();
        assertTrue(drawing.contains("<title id=\"title\">&lt;t&gt;</title>"), drawing);
        assertTrue(drawing.contains("<text class=\"look\" x=\"1.0\" y=\"2.3\">&quot;x&quot;</text>"), drawing);
    }
}
