package kam.contractapproval.contract.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kam.kit.intake.Cell;
import kam.kit.intake.IntakeColumn;
import kam.kit.intake.PlainCell;
import kam.kit.sheet.SheetColumns;

/** What the columns of a file of products say. */
enum ProductColumn implements IntakeColumn {
    SKU("sku", PlainCell.TEXT, "货号", "产品编号", "产品编码", "sku"),
    NAME("name", PlainCell.TEXT, "名称", "产品名称", "品名", "name"),
    SPECIFICATION("specification", PlainCell.TEXT, "规格", "规格型号", "specification"),
    UNIT("unit", PlainCell.TEXT, "基本单位", "单位", "计量单位", "unit"),
    CONVERSIONS("conversions", ProductColumn::conversions, "换算", "单位换算", "conversions"),
    VAT_RATE("vatRate", ProductColumn::percent, "增值税税率", "税率", "vatrate"),
    STATUS("status", ProductColumn::status, "状态", "status");

    static final SheetColumns<ProductColumn> ALL = new SheetColumns<>(
            Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)),
            List.of(SKU, NAME, UNIT, VAT_RATE));

    private static final Map<String, String> STATUSES = Map.of("在售", "ON_SALE", "停售", "WITHDRAWN");
    private static final Pattern CONVERSION = Pattern.compile("(.*?)\\s*[=＝]\\s*(.*)");

    private final String field;
    private final Cell cell;
    private final List<String> names;

    ProductColumn(String field, Cell cell, String... names) {
        this.field = field;
        this.cell = cell;
        this.names = List.of(names);
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Cell cell() {
        return cell;
    }

    /** As 箱=12;托=480. */
    private static JsonNode conversions(String text) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var one : text.split("\\s*[;；,，、\n]\\s*")) {
            var conversion = CONVERSION.matcher(one);
            if (conversion.matches()) {
                list.addObject()
                        .put("unit", conversion.group(1))
                        .set("factor", PlainCell.NUMBER.value(conversion.group(2)));
            } else {
                list.add(one);
            }
        }
        return list;
    }

    private static JsonNode percent(String text) {
        return PlainCell.NUMBER.value(text.replaceFirst("\\s*[%％]$", ""));
    }

    /** By its code, or as people write it (状态). */
    private static JsonNode status(String text) {
        return TextNode.valueOf(STATUSES.getOrDefault(text, text));
    }
}
