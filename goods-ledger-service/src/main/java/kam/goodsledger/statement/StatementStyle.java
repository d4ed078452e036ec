package kam.goodsledger.statement;

/** How a statement looks, on the screen and on A4; the table's head is repeated on each sheet. */
final class StatementStyle {
    static final String CSS = """

            @page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
            * { box-sizing: border-box; }
            body { margin: 0; color: #1f2933; background: #fff; font: 10.5pt/1.5 "Songti SC", SimSun, "Noto Serif CJK SC", "Noto Sans CJK SC", serif; }
            main { max-width: 182mm; margin: 0 auto; }
            header { text-align: center; margin-bottom: 5mm; }
            h1 { font-size: 20pt; letter-spacing: .35em; text-indent: .35em; margin: 0; font-weight: 600; }
            .number { margin: 1mm 0 0; font-variant-numeric: tabular-nums; }
            dl { display: grid; grid-template-columns: 3fr 2fr; gap: 1mm 8mm; margin: 0 0 4mm; }
            dl div { display: flex; } dt { flex: 0 0 5.5em; color: #52606d; } dd { margin: 0; overflow-wrap: anywhere; }
            table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
            thead { display: table-header-group; } tr { break-inside: avoid; }
            th, td { border: .3mm solid #7b8794; padding: 1mm 1.8mm; text-align: left; vertical-align: top; }
            th { background: #eef1f4; font-weight: 600; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            th, td:nth-child(2), .money { white-space: nowrap; } tr:not(.sum) td:nth-child(3) { min-width: 25mm; } td:nth-child(4) { min-width: 32mm; overflow-wrap: anywhere; }
            .money { text-align: right; } .line { text-align: center; width: 3.4em; }
            .sum td { font-weight: 600; }
            .conclusion { margin: 5mm 0 0; } .notice { margin: 5mm 0 0; padding: 2mm 3mm; border: .4mm solid #b3261e; color: #8c1d18; }
            .notice p { margin: 0; } .notice ul { margin: 1mm 0 0; padding-left: 6mm; }
            .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 8mm; break-inside: avoid; }
            .signatures div { min-height: 42mm; border: .3mm solid #7b8794; padding: 3mm 4mm; }
            h2 { font-size: 11pt; margin: 0 0 10mm; } .signatures p { margin: 2mm 0; }
            .blank { display: inline-block; min-width: 40mm; border-bottom: .3mm solid #1f2933; }
            footer { margin-top: 5mm; font-size: 8pt; color: #52606d; overflow-wrap: anywhere; }
            @media screen { body { background: #eef1f4; } main { background: #fff; margin: 8mm auto; padding: 16mm 14mm; max-width: 210mm; box-shadow: 0 1mm 4mm #0002; } }
            """;

    private StatementStyle() {}
}
