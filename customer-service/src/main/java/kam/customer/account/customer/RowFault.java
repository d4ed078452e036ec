package kam.customer.account.customer;

import java.util.Locale;
import kam.kit.problem.ProblemCode;

/** Why a row of an import was refused; the field is null where the row as a whole is wrong. */
public record RowFault(CustomerField field, String value, String code, String chinese, String english) {

    /** What every request is refused by; the field is null where the row as a whole is. */
    static RowFault of(CustomerField field, CustomerRow row, ProblemCode refused) {
        var value = field == null ? null : row.get(field);
        return new RowFault(field, value, refused.code(), refused.chinese(), refused.english());
    }

    /** The reasons, with stable codes; a text may take one number. */
    public enum Reason {
        VALUE_MISSING("必填项为空", "A value is required"),
        VALUE_TOO_LONG("内容过长，最多 %d 个字符", "Too long, at most %d characters"),
        VALUE_MALFORMED("格式不正确", "Not of the expected form"),
        CREDIT_CODE_INVALID("统一社会信用代码校验不通过", "The unified social credit code is not valid"),
        CREDIT_CODE_TWICE("统一社会信用代码与第 %d 行重复", "The same unified social credit code as in row %d"),
        OFFICE_NOT_YOURS("只能导入本办事处的客户", "Only customers of your own office can be imported"),
        REGISTERED_BY_ANOTHER_OFFICE("该客户已由其他办事处登记", "Another office has registered this customer"),
        TOO_MANY_CONTACTS("联系人过多，最多 %d 位", "Too many contacts, at most %d"),
        MORE_CELLS_THAN_COLUMNS("单元格多于表头的列", "More cells than the header has columns");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Of a value of the row; the number is the one that the text takes, if it takes any. */
        public RowFault of(CustomerField field, String value, int number) {
            return new RowFault(
                    field,
                    value,
                    name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    chinese.formatted(number),
                    english.formatted(number));
        }

        RowFault of(CustomerField field, CustomerRow row) {
            return of(field, row.get(field), 0);
        }
    }
}
