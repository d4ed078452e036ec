package kam.customer.overview.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.events.CustomerEvent.ArchiveFiled;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;

/**
 * That an archive was filed upward (报上级备案): a notification with number and date, not an approval; append-only, with
 * how complete the archive was. Source: 公司大客户管理流程 三.1, requirement C5.
 */
@Entity
@Table(name = "archive_filing")
class ArchiveFiling extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private LocalDate filedOn;
    private BigDecimal percent;
    private String note;
    private String filedBy;

    ArchiveFiling() {}

    ArchiveFiling(String number, Customer customer, LocalDate filedOn, BigDecimal percent, String note, String by) {
        this.number = number;
        this.customerId = customer.id();
        this.office = customer.office();
        this.filedOn = filedOn;
        this.percent = percent;
        this.note = note;
        this.filedBy = by;
    }

    @Override
    public String office() {
        return office;
    }

    ArchiveFiled filed(Customer customer) {
        return new ArchiveFiled(customerId, office, customer.accountManager(), number, filedOn, filedBy);
    }

    FilingView view() {
        return new FilingView(id(), number, customerId, office, filedOn, percent, note, Person.of(filedBy), version());
    }
}
