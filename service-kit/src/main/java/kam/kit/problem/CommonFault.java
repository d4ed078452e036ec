package kam.kit.problem;

/** Faults of single values that every service finds and names alike. */
public enum CommonFault implements FaultCode {
    REQUIRED("必填", "Must be given"),
    BLANK("不能为空白", "Must not be blank"),
    EMPTY("不能为空", "Must not be empty"),
    UNWANTED("此处不得填写", "Must not be given here"),
    TOO_SHORT("至少 {min} 个字符", "At least {min} characters"),
    TOO_LONG("最多 {max} 个字符", "At most {max} characters"),
    TOO_FEW("至少 {min} 项", "At least {min} entries"),
    TOO_MANY("最多 {max} 项", "At most {max} entries"),
    TOO_LARGE("最大 {kib} KiB", "At most {kib} KiB"),
    AT_LEAST("不得小于 {min}", "Must be at least {min}"),
    AT_MOST("不得大于 {max}", "Must be at most {max}"),
    GREATER_THAN("须大于 {bound}", "Must be greater than {bound}"),
    LESS_THAN("须小于 {bound}", "Must be less than {bound}"),
    DIGITS("整数部分最多 {integer} 位，小数部分最多 {fraction} 位", "At most {integer} digits before and {fraction} after the point"),
    PATTERN("须符合格式 {regexp}", "Must be of the form {regexp}"),
    NOT_BEFORE("不得早于 {day}", "Not before {day}"),
    NOT_AFTER("不得晚于 {day}", "Not after {day}"),
    NAMED_TWICE("重复", "Named twice"),
    NOT_KNOWN("未知", "Not known"),
    UNKNOWN_FIELD("未知字段", "Unknown field"),
    REPEATED_FIELD("字段重复，第 {line} 行第 {column} 列", "A field occurs twice, at line {line}, column {column}"),
    NOT_JSON("不是 JSON，第 {line} 行第 {column} 列", "Not JSON, at line {line}, column {column}"),
    TOO_COMPLEX("嵌套过深、值过多，或数字、文本过长", "Nested too deeply, too many values, or a number or a text is too long"),
    NUMBER_OUT_OF_RANGE("数字超出范围", "The number is out of range"),
    NUL_CHARACTER("不允许 NUL 字符", "The NUL character is not allowed"),
    NOT_ACCEPTABLE("此处不可接受", "Not acceptable here"),
    EXPECTED_ONE_OF("须为以下之一：{values}", "Expected one of {values}"),
    EXPECTED_BOOLEAN("须为 true 或 false", "Expected true or false"),
    EXPECTED_INTEGER("须为范围内的整数", "Expected a whole number in range"),
    EXPECTED_NUMBER("须为最多 40 位且指数不大的数字", "Expected a number of at most 40 digits, without a large exponent"),
    EXPECTED_TEXT("须为由有效字符组成的文本", "Expected a text of valid characters"),
    EXPECTED_ARRAY("须为数组", "Expected an array"),
    EXPECTED_OBJECT("须为对象", "Expected an object"),
    EXPECTED_UUID("须为 UUID", "Expected a UUID"),
    EXPECTED_TIME("须为时间，例如 2026-01-31T09:30:00+08:00", "Expected a time as in 2026-01-31T09:30:00+08:00"),
    EXPECTED_DATE("须为日期，例如 2026-01-31", "Expected a date as in 2026-01-31"),
    EXPECTED_TIME_OF_DAY("须为时刻，例如 09:30", "Expected a time of day as in 09:30"),
    EXPECTED_MONTH("须为月份，例如 2026-01", "Expected a month as in 2026-01"),
    EXPECTED_ANOTHER_KIND("须为其他类型的值", "Expected another kind of value"),
    UNKNOWN_PARAMETER("未知的查询参数", "Unknown query parameter"),
    GIVEN_TWICE("只能给出一次", "May be given once"),
    NO_VALUE("须有值", "Expected a value"),
    FILE_NAME("1 至 {max} 个字符，文件自带文件名时可不填", "1 to {max} characters, unless the file part has a file name"),
    REASON_NEEDED("未同意时须说明理由", "Needed unless approved");

    private final Wording wording;

    CommonFault(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
