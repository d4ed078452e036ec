package kam.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kam.kit.problem.Problem;
import kam.kit.sheet.SheetTable.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as different programs write them, and as nobody should. */
class XlsxTableTest {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>(Map.of(
            "_rels/.rels",
            relationships("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><sheets><sheet name='客户' sheetId='7' r:id='r1'/>"
                    + "<sheet name='other' sheetId='1' r:id='r2'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            relationships("worksheet", "worksheets/s.xml", "worksheet", "none.xml", "sharedStrings", "s.xml"),
            "xl/s.xml",
            "<sst/>"));

    private static String relationships(String... typesAndTargets) {
        var text = new StringBuilder("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id='r%d' Type='%s' Target='%s'/>"
                    .formatted(i / 2 + 1, TYPE + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return text + "</Relationships>";
    }

    @Test
    void everyKindOfCellIsReadAsItIsSeen() throws IOException {
        parts.put(
                "xl/s.xml",
                "<sst><si><t>a</t></si><si><r><rPr><b/></rPr><t>b</t></r><r><t xml:space='preserve'> c</t>"
                        + "</r><rPh sb='0' eb='1'><t>read aloud</t></rPh></si><si><t/></si></sst>");
        var rows = rows(
                "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c><c r='C2' t='s'><v>2</v></c>"
                        + "<c r='D2' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                        + "<c r='E2' t='str'><f>A2&amp;B2</f><v>for&lt;mula</v></c><c r='F2' t='b'><v>1</v></c>"
                        + "<c r='G2'><v>1.3800138E10</v></c><c r='H2' s='3'><v>45000.50</v></c><c r='I2' t='e'><v>#N/A</v></c></row>");
        assertThat(rows)
                .containsExactly(new Line(
                        2, List.of("a", "b c", "", "inline", "for<mula", "1", "13800138000", "45000.5", "#N/A")));
    }

    @Test
    void rowsAndCellsWithoutTheirAddressFollowTheOneBefore() throws IOException {
        assertThat(
                        rows(
                                "<row><c><v>1</v></c><c r='C1'><v>3</v></c><c><v>4</v></c></row><row r='5'/><row><c><v>6</v></c></row>"))
                .containsExactly(
                        new Line(1, List.of("1", "", "3", "4")), new Line(5, List.of()), new Line(6, List.of("6")));
    }

    @Test
    void prefixesCommentsAndAbsoluteTargetsAreAllRight() throws IOException {
        parts.put("_rels/.rels", relationships("officeDocument", "/xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relationships("worksheet", "/xl/worksheets/../worksheets/s.xml"));
        parts.put(
                "xl/worksheets/s.xml",
                "\uFEFF<x:worksheet xmlns:x='x'><!-- by hand --><x:cols/><x:sheetData><x:row r='1'>"
                        + "<x:c r='A1' t='str'><x:v>a<![CDATA[<b>]]></x:v></x:c></x:row></x:sheetData><row>9</row></x:worksheet>");
        assertThat(read()).containsExactly(new Line(1, List.of("a<b>")));
    }

    @Test
    void formattedButEmptyCellsFarAwayDoNotCount() throws IOException {
        assertThat(rows("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>"))
                .containsExactly(new Line(1, List.of("1")));
        refused("import-unreadable", "<row r='1'><c r='XFD1'><v>1</v></c></row>");
    }

    @Test
    void tensOfThousandsOfEscapedCharactersAndRowsAreOrdinary() throws IOException {
        var row = "<row><c t='str'><v>" + "&amp;&#10;".repeat(20) + "</v></c></row>";
        assertThat(rows(row.repeat(20_000))).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='12'><v>1</v></c></row>",
                "<row r='x'/>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='s'><v>x</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c>",
                "<row></c></row>",
                "&unknown;",
                "<row><c><v>\u0001</v></c></row>"
            })
    void whatIsNoSpreadsheetIsRefused(String rows) {
        refused("import-unreadable", rows);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        for (var type :
                List.of("<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE a [<!ENTITY b 'c'>]>")) {
            parts.put("xl/worksheets/s.xml", type + "<worksheet><sheetData/></worksheet>");
            refused("import-unreadable");
        }
    }

    @Test
    void whatHasNoEndIsRefusedWhileItIsRead() {
        var endless = "x".repeat(300_000);
        for (var piece : List.of("<c a='" + endless + "'/>", "<!--" + endless + "-->", "<?a " + endless + "?>")) {
            refused("import-too-large-inside", "<row r='1'>" + piece + "</row>");
        }
        for (var piece : List.of("<" + endless + "/>", "<c" + " a=''".repeat(100_000) + "/>", "<a>".repeat(51))) {
            refused("import-unreadable", "<row r='1'>" + piece + "</row>");
        }
    }

    @Test
    void aCellOrARowThatIsTooLongIsNamedWhereverItsTextStands() {
        var text = "x".repeat(5_001);
        for (var cell : List.of(
                "<c t='str'><v>" + text + "</v></c>",
                "<c t='inlineStr'><is><t>" + text + "</t></is></c>",
                "<c><v>" + "1".repeat(5_001) + "</v></c>",
                "<c t='str'><v>" + "x<!-- -->".repeat(5_001) + "</v></c>",
                ("<c t='str'><v>" + "x".repeat(4_000) + "</v></c>").repeat(3))) {
            assertThatThrownBy(() -> rows("<row r='7'>" + cell + "</row>"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code().code()).isEqualTo("import-row-too-long"))
                    .hasMessageContaining("Row 7 ");
        }
    }

    @Test
    void aSharedTextThatIsTooLongForACellIsRefused() {
        for (var text : List.of("<t>" + "x".repeat(5_001) + "</t>", "<r><t>xxxxx</t></r>".repeat(1_001))) {
            parts.put("xl/s.xml", "<sst><si>" + text + "</si></sst>");
            refused("import-row-too-long", "<row/>");
        }
    }

    @Test
    void moreThanAMillionSharedTextsAreRefusedEvenIfTheyAreEmpty() {
        parts.put("xl/s.xml", "<sst>" + "<si/>".repeat(1_000_001) + "</sst>");
        refused("import-too-large-inside", "<row/>");
    }

    @Test
    void sharedTextsOfManyMebibytesAreRefused() {
        parts.put("xl/s.xml", "<sst>" + ("<si><t>" + "x".repeat(4_000) + "</t></si>").repeat(4_300) + "</sst>");
        refused("import-too-large-inside", "<row/>");
    }

    @Test
    void aFileOfThousandsOfPartsIsRefused() {
        for (int i = 0; i < 1_001; i++) {
            parts.put("xl/" + i, "");
        }
        refused("import-too-large-inside", "<row/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://x",
                "http://x/xl/worksheets/s.xml",
                "mailto:x",
                "//x",
                "?",
                "..",
                "../../../s.xml",
                "a b.xml",
                "%",
                ":",
                "http://[",
                "/"
            })
    void aTargetThatIsNoPartOfTheFileIsRefused(String target) {
        for (var relationships : List.of(
                relationships("worksheet", target),
                relationships("worksheet", "worksheets/s.xml", "sharedStrings", target))) {
            parts.put("xl/_rels/workbook.xml.rels", relationships);
            refused("import-unreadable", "<row/>");
        }
        parts.put("_rels/.rels", relationships("officeDocument", target));
        refused("import-unreadable", "<row/>");
    }

    private void refused(String code, String... rows) {
        assertThatThrownBy(() -> rows(rows))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }

    private List<Line> rows(String... rows) throws IOException {
        if (rows.length > 0) {
            parts.put(
                    "xl/worksheets/s.xml",
                    "<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
        }
        return read();
    }

    private List<Line> read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var lines = new ArrayList<Line>();
        new XlsxTable(SheetFiles.written(bytes.toByteArray())).read(lines::add);
        return lines;
    }
}
