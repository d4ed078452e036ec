package kam.kpi.organisation.staff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kam.kit.sheet.SheetColumns;
import kam.kpi.organisation.intake.Cell;
import kam.kpi.organisation.intake.IntakeColumn;

/** What the columns of a file of people say. */
enum StaffColumn implements IntakeColumn {
    PERSON_ID("personId", Cell.TEXT, "人员编号", "账号", "登录名", "personid", "person"),
    STAFF_NUMBER("staffNumber", Cell.TEXT, "工号", "staffnumber"),
    NAME("name", Cell.TEXT, "姓名", "name"),
    JOINED_ON("joinedOn", Cell.DAY, "入职日期", "joinedon"),
    EDUCATION("education", Cell.EDUCATION, "学历", "education"),
    FIELD("field", Cell.TEXT, "专业", "所学专业", "field"),
    YEARS("yearsOfExperience", Cell.NUMBER, "工作年限", "经验年限", "yearsofexperience", "years"),
    POSITION("position", Cell.TEXT, "岗位", "岗位编码", "position"),
    OFFICES("offices", Cell.LIST, "办事处", "所属办事处", "offices", "office"),
    SUPERIOR("superior", Cell.TEXT, "直属领导", "上级", "superior"),
    FROM("from", Cell.DAY, "任职日期", "生效日期", "from"),
    OVERRIDE_REASON("overrideReason", Cell.TEXT, "突破理由", "overridereason");

    static final SheetColumns<StaffColumn> ALL = new SheetColumns<>(
            Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)),
            List.of(PERSON_ID, NAME));

    private final String field;
    private final Cell cell;
    private final List<String> names;

    StaffColumn(String field, Cell cell, String... names) {
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
