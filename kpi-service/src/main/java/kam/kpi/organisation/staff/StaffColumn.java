package kam.kpi.organisation.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kam.kit.intake.Cell;
import kam.kit.intake.IntakeColumn;
import kam.kit.intake.PlainCell;
import kam.kit.sheet.SheetColumns;

/** What the columns of a file of people say. */
enum StaffColumn implements IntakeColumn {
    PERSON_ID("personId", PlainCell.TEXT, "人员编号", "账号", "登录名", "personid", "person"),
    STAFF_NUMBER("staffNumber", PlainCell.TEXT, "工号", "staffnumber"),
    NAME("name", PlainCell.TEXT, "姓名", "name"),
    JOINED_ON("joinedOn", PlainCell.DAY, "入职日期", "joinedon"),
    EDUCATION("education", StaffColumn::education, "学历", "education"),
    FIELD("field", PlainCell.TEXT, "专业", "所学专业", "field"),
    YEARS("yearsOfExperience", PlainCell.NUMBER, "工作年限", "经验年限", "yearsofexperience", "years"),
    POSITION("position", PlainCell.TEXT, "岗位", "岗位编码", "position"),
    OFFICES("offices", PlainCell.LIST, "办事处", "所属办事处", "offices", "office"),
    SUPERIOR("superior", PlainCell.TEXT, "直属领导", "上级", "superior"),
    FROM("from", PlainCell.DAY, "任职日期", "生效日期", "from"),
    OVERRIDE_REASON("overrideReason", PlainCell.TEXT, "突破理由", "overridereason");

    static final SheetColumns<StaffColumn> ALL = new SheetColumns<>(
            Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)),
            List.of(PERSON_ID, NAME));

    private static final Map<String, String> EDUCATIONS = Map.of(
            "高中", "SECONDARY",
            "中专", "SECONDARY",
            "大专", "JUNIOR_COLLEGE",
            "专科", "JUNIOR_COLLEGE",
            "大学专科", "JUNIOR_COLLEGE",
            "本科", "BACHELOR",
            "大学本科", "BACHELOR",
            "硕士", "MASTER",
            "博士", "DOCTOR");

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

    /** By its code, or as people write it (学历). */
    private static JsonNode education(String text) {
        return TextNode.valueOf(EDUCATIONS.getOrDefault(text, text));
    }
}
