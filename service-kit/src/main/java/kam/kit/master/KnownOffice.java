package kam.kit.master;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import kam.events.OrganisationEvent.OfficeChanged;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An office as kpi-service has told it last. */
@Entity
@Table(name = "known_office")
public class KnownOffice {
    private static final String OPEN = "OPEN";

    @Id
    private String code;

    private String name;
    private String status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> managers;

    KnownOffice() {}

    KnownOffice(OfficeChanged told) {
        code = told.code();
        name = told.name();
        status = told.status();
        managers = told.managers() == null ? List.of() : List.copyOf(told.managers());
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isOpen() {
        return OPEN.equals(status);
    }

    public List<String> managers() {
        return managers;
    }
}
