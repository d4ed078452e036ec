package kam.customer.account.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kam.customer.account.customer.CustomerField;
import kam.kit.problem.Problem;

/** Which column says what: by the names in the first row, in Chinese or English, or as an export names them. */
final class Header {
    private static final Map<CustomerField, List<String>> NAMES = new EnumMap<>(Map.of(
            CustomerField.CREDIT_CODE,
            List.of("统一社会信用代码", "社会信用代码", "信用代码", "creditcode", "unifiedsocialcreditcode"),
            CustomerField.OFFICE,
            List.of("办事处", "所属办事处", "office"),
            CustomerField.NAME,
            List.of("客户名称", "单位名称", "企业名称", "公司名称", "名称", "name", "customername", "customer"),
            CustomerField.ACCOUNT_MANAGER,
            List.of("客户经理", "大客户经理", "业务经理", "accountmanager"),
            CustomerField.INDUSTRY,
            List.of("行业", "所属行业", "industry"),
            CustomerField.ADDRESS,
            List.of("地址", "单位地址", "address"),
            CustomerField.CONTACT_NAME,
            List.of("联系人", "联系人姓名", "contact", "contactname"),
            CustomerField.CONTACT_TITLE,
            List.of("职务", "联系人职务", "title", "contacttitle"),
            CustomerField.CONTACT_PHONE,
            List.of("电话", "联系电话", "联系人电话", "手机", "phone", "contactphone"),
            CustomerField.CONTACT_RESPONSIBLE,
            List.of("主要负责人", "是否负责人", "responsible", "contactresponsible")));

    private static final int LONGEST_TITLE = 200;

    private final Map<CustomerField, Integer> columns = new EnumMap<>(CustomerField.class);
    private final List<String> titles;
    private final List<String> ignored = new ArrayList<>();

    /** Refuses a header without credit code or name, one that names a column twice, and titles without end. */
    Header(List<String> titles) {
        this.titles = List.copyOf(titles);
        var twice = new HashSet<CustomerField>();
        for (int column = 0; column < titles.size(); column++) {
            var field = field(titles.get(column));
            if (field.isEmpty()) {
                ignore(titles.get(column));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                twice.add(field.get());
            }
        }
        var problem = new Problem(ImportProblem.HEADER_WRONG, "Read as the header: " + shown());
        if (titles.stream().anyMatch(title -> title.length() > LONGEST_TITLE)) {
            problem = problem.at("", "A column's name has over " + LONGEST_TITLE + " characters");
        }
        for (var required : List.of(CustomerField.CREDIT_CODE, CustomerField.NAME)) {
            if (!columns.containsKey(required)) {
                problem = problem.at("", "A column is missing: " + NAMES.get(required));
            }
        }
        for (var field : twice) {
            problem = problem.at("", "Several columns are: " + NAMES.get(field));
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static Optional<CustomerField> field(String title) {
        var plain =
                title.toLowerCase(Locale.ROOT).replaceFirst("^details\\.", "").replaceAll("[^\\p{L}\\p{N}]", "");
        return NAMES.entrySet().stream()
                .filter(names -> names.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findAny();
    }

    private void ignore(String title) {
        if (!title.isBlank()) {
            ignored.add(title.strip());
        }
    }

    private String shown() {
        var text = String.join(", ", titles);
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    Map<CustomerField, Integer> columns() {
        return columns;
    }

    int width() {
        return titles.size();
    }

    /** Columns that say nothing we know. */
    List<String> ignored() {
        return ignored;
    }

    /** The column's name as the file has it, or the first we know it by. */
    String title(CustomerField field) {
        var column = columns.get(field);
        return column == null ? NAMES.get(field).get(0) : titles.get(column).strip();
    }
}
