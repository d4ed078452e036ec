package kam.customer.account.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.RowFault;

/** One fault of a row that was refused: a line of the error file (错误文件). */
@Entity
@Table(name = "customer_import_fault")
class RowRefusal {
    static final List<String> TITLES = List.of("行 row", "列 column", "值 value", "原因代码 code", "原因", "reason");
    private static final int LONGEST_VALUE = 200;

    @Id
    private UUID id;

    private UUID importId;
    private int rowNumber;

    @Column(name = "column_name")
    private String column;

    private String value;
    private String code;
    private String chinese;
    private String english;

    RowRefusal() {}

    RowRefusal(UUID importId, int rowNumber, String column, RowFault fault) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.importId = importId;
        this.rowNumber = rowNumber;
        this.column = column;
        this.value = fault.value() == null ? null : shown(fault.value());
        this.code = fault.code();
        this.chinese = fault.chinese();
        this.english = fault.english();
    }

    /** Cut short, and without the characters that the database has none for. */
    private static String shown(String value) {
        var storable = value.replace('\0', '?');
        return storable.length() <= LONGEST_VALUE
                ? storable
                : storable.substring(0, storable.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
    }

    UUID id() {
        return id;
    }

    List<?> cells() {
        return Arrays.asList(rowNumber, column, value, code, chinese, english);
    }
}
