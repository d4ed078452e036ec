package kam.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Requests that are little to send and would be more than a service's memory to read. */
final class Bombs {
    /** More than the whole heap of a service, and less than what a spreadsheet may unpack to. */
    private static final long HUGE = 190L << 20;

    private static final long UPLOAD = 19L << 20;
    private static final long BATCH = 15L << 18;
    private static final long BODY = 3L << 18;
    private static final String TITLES = "统一社会信用代码,客户名称\n";
    private static final String SHEET = "<worksheet><sheetData><row r=\"1\">";
    private static final String SHEET_END = "</row></sheetData></worksheet>";
    private static final String USE =
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";

    /** @param body in a file; sent without its length where {@code unannounced} */
    record Bomb(String name, String path, String role, String office, String type, Path body, boolean unannounced) {}

    private final Path folder;
    private final List<Bomb> bombs = new ArrayList<>();

    Bombs(Path folder) {
        this.folder = folder;
    }

    List<Bomb> all() {
        texts();
        markup();
        packages();
        tables();
        batches();
        bodies();
        return bombs;
    }

    private void texts() {
        strings("one shared string", swelling("<sst><si><t>", "x", "</t></si></sst>"));
        strings("a shared string in millions of runs", swelling("<sst><si>", "<r><t>xxxxxxx</t></r>", "</si></sst>"));
        strings("millions of empty shared strings", swelling("<sst>", "<si><t></t></si>", "</sst>"));
        strings("millions of shared strings", swelling("<sst>", "<si><t>a text of twenty or more</t></si>", "</sst>"));
        sheet("one inline string", swelling("<c t=\"inlineStr\"><is><t>", "x", "</t></is></c>"));
        sheet("one text in millions of pieces", swelling("<c t=\"str\"><v>", "x&amp;y", "</v></c>"));
        sheet("one row of millions of cells", swelling("", "<c><v>1</v></c>", ""));
        sheet("one number", swelling("<c><v>", "1", "</v></c>"));
    }

    private void markup() {
        sheet("one attribute", swelling("<c a=\"", "x", "\"/>"));
        sheet("millions of attributes", swelling("<c", " a=\"\"", "/>"));
        sheet("one name", swelling("<", "x", "/>"));
        sheet("one comment", swelling("<!--", "<", "-->"));
        sheet("one CDATA section", swelling("<c t=\"str\"><v><![CDATA[", "<", "]]></v></c>"));
        sheet("one processing instruction", swelling("<?x ", "<", "?>"));
        sheet("elements in elements", swelling("", "<a>", ""));
        sheet("cells of millions of texts of their own", swelling("", "<c t=\"s\"><v>0</v><is>", ""));
        workbook("a document type", swelling("<!DOCTYPE workbook SYSTEM \"", "<", "\"><workbook/>"));
        workbook("entities", swelling("<!DOCTYPE workbook [<!ENTITY a \"", "x", "\">]><workbook>&a;</workbook>"));
        workbook("millions of sheets", swelling("<workbook><sheets>", "<sheets/>", "</sheets></workbook>"));
    }

    private void packages() {
        var many = new Spreadsheet();
        for (int i = 0; i < 60_000; i++) {
            many.part("x" + i, Swelling.none(""));
        }
        upload("tens of thousands of parts", many.write(file()));
        var rows = swelling("<worksheet><sheetData>", "<row><c><v>1</v></c></row>", "</sheetData></worksheet>");
        var lie = new Swelling(rows.begin(), rows.piece(), HUGE * 2, rows.end());
        upload(
                "a part that says it is small",
                new Spreadsheet().part("xl/worksheets/sheet1.xml", lie, 10).write(file()));
        upload(
                "styles",
                new Spreadsheet()
                        .sheet(Swelling.none(USE))
                        .part("xl/styles.xml", new Swelling("<a>", "<b/>", HUGE * 2, "</a>"))
                        .write(file()));
    }

    private void tables() {
        table("a row of millions of commas", new Swelling(TITLES, ",", UPLOAD, ""));
        table("a header of millions of commas", new Swelling("", ",", UPLOAD, "\n"));
        table("one quoted cell", new Swelling(TITLES + "\"", "x", UPLOAD, "\",y\n"));
        table("quotes in quotes", new Swelling(TITLES + "\"", "\"\"", UPLOAD, "\"\n"));
        table("quotes that end and begin", new Swelling(TITLES, "a\",\"", UPLOAD, "\n"));
        table("no end of a line", new Swelling("", "x", UPLOAD, ""));
        table("millions of rows", new Swelling(TITLES, "a,b,c,\n", UPLOAD, ""));
    }

    private void batches() {
        batch("millions of numbers in an item", "{\"notices\":[[", "1.1,", "1]]}");
        batch("millions of items", "{\"notices\":[", "{},", "{}]}");
        batch("millions of nothings", "{\"notices\":[", "null,", "null]}");
        batch("millions of lines", "{\"notices\":[{\"lines\":[", "{},", "{}]}]}");
        batch("a field without end", "{\"x\":[", "1.1,", "1]}");
        batch("one text in an item", "{\"notices\":[\"", "x", "\"]}");
        var numbers = new Swelling("{\"notices\":[[", "1.1,", UPLOAD, "1]]}");
        bombs.add(json("19 MiB of numbers", "/api/v1/shipments/batches", "oem", numbers, true));
    }

    private void bodies() {
        for (var field : new String[] {"x", "lines"}) {
            for (var entry : new String[] {"{}", "[]", "1.1", "null", "\"\""}) {
                var list = new Swelling("{\"" + field + "\":[", entry + ",", BODY, entry + "]}");
                bombs.add(json("a list of " + entry, "/api/v1/shipments", "oem", list, true));
            }
        }
        var prices = Swelling.none("{\"prices\":[{}" + ",{}".repeat(999) + "]}");
        bombs.add(json("1,000 empty prices", "/api/v1/settlement-prices/list", "sales-company-clerk", prices, false));
    }

    private void batch(String name, String begin, String piece, String end) {
        for (boolean unannounced : new boolean[] {false, true}) {
            var content = new Swelling(begin, piece, BATCH, end);
            bombs.add(json(name, "/api/v1/shipments/batches", "oem", content, unannounced));
        }
    }

    private Bomb json(String name, String path, String role, Swelling content, boolean unannounced) {
        return new Bomb(name, path, role, null, "application/json", content.plain(file()), unannounced);
    }

    private static Swelling swelling(String begin, String piece, String end) {
        return new Swelling(begin, piece, HUGE, end);
    }

    private void strings(String name, Swelling content) {
        upload(
                name,
                new Spreadsheet().sheet(Swelling.none(USE)).strings(content).write(file()));
    }

    private void sheet(String name, Swelling row) {
        var sheet = new Swelling(SHEET + row.begin(), row.piece(), row.size(), row.end() + SHEET_END);
        upload(
                name,
                new Spreadsheet()
                        .sheet(sheet)
                        .strings(Swelling.none("<sst><si><t>x</t></si></sst>"))
                        .write(file()));
    }

    private void workbook(String name, Swelling content) {
        upload(name, new Spreadsheet(content).sheet(Swelling.none(USE)).write(file()));
    }

    private void table(String name, Swelling content) {
        upload(name, content.plain(file()));
    }

    private void upload(String name, Path file) {
        bombs.add(new Bomb(
                name, "/api/v1/customer-imports", "office-clerk", "BJ", "application/octet-stream", file, false));
    }

    private Path file() {
        return folder.resolve("bomb-" + bombs.size());
    }
}
