package kam.kpi.organisation.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kam.kit.intake.Cell;
import kam.kit.intake.IntakeColumn;
import kam.kit.intake.PlainCell;
import kam.kit.sheet.SheetColumns;

/** What the columns of a file of offices say. */
enum OfficeColumn implements IntakeColumn {
    CODE("code", PlainCell.TEXT, "办事处编码", "编码", "code"),
    NAME("name", PlainCell.TEXT, "办事处名称", "名称", "办事处", "name"),
    MANAGERS("managers", PlainCell.LIST, "负责人", "办事处经理", "经理", "managers", "manager"),
    OPENED_ON("openedOn", PlainCell.DAY, "设立日期", "openedon");

    static final SheetColumns<OfficeColumn> ALL = new SheetColumns<>(
            Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)),
            List.of(CODE, NAME));

    private final String field;
    private final Cell cell;
    private final List<String> names;

    OfficeColumn(String field, Cell cell, String... names) {
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
}
