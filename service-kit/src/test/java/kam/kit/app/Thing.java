package kam.kit.app;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.kit.persistence.AggregateRoot;
import kam.kit.web.Versioned;

/** The one aggregate of the kit's test application. */
@Entity
class Thing extends AggregateRoot {
    private String office;
    private String name;
    private BigDecimal quantity;
    private int heard;

    Thing() {}

    Thing(String office, String name, BigDecimal quantity) {
        this.office = office;
        this.name = name;
        this.quantity = quantity.setScale(4, RoundingMode.UNNECESSARY);
    }

    /** What others hear when it is made, in the borrowed words of a customer's registration. */
    CustomerRegistered made() {
        return new CustomerRegistered(id(), "T", name, "", office, "nobody");
    }

    void hear() {
        heard++;
    }

    void rename(String newName) {
        name = newName;
    }

    @Override
    public String office() {
        return office;
    }

    record View(UUID id, String office, String name, BigDecimal quantity, int heard, long version)
            implements Versioned {}

    View view() {
        return new View(id(), office, name, quantity, heard, version());
    }
}
