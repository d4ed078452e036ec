package kam.kit.list;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import kam.kit.table.TableFormat;

/** As which file a list is wanted; a {@code @BeanParam} of the operation that gives it. */
public class FileWish {
    @QueryParam("format")
    @DefaultValue("csv")
    @Pattern(regexp = "csv|xlsx")
    String format;

    TableFormat format() {
        return format.equals(TableFormat.XLSX.extension()) ? TableFormat.XLSX : TableFormat.CSV;
    }
}
