package kam.kit.app;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.kit.list.ListedRoot;
import kam.kit.web.Versioned;

/** The one aggregate of the kit's test application. */
@Entity
class Thing extends ListedRoot {
    static final String NOT_TO_BE_SHOWN = "not to be shown";

    private String office;
    private String name;
    private BigDecimal quantity;
    private int heard;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    @Embedded
    private Wear wear;

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Embeddable
    record Wear(LocalDate boughtOn) {}

    Thing() {}

    Thing(String office, String name, BigDecimal quantity) {
        this.office = office;
        this.name = name;
        this.quantity = quantity.setScale(4, RoundingMode.UNNECESSARY);
    }

    Thing of(Colour itsColour, LocalDate boughtOn) {
        colour = itsColour;
        wear = boughtOn == null ? null : new Wear(boughtOn);
        return this;
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(name);
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

    /** Its view; there is none of one whose name begins so. */
    View shown() {
        if (name.startsWith(NOT_TO_BE_SHOWN)) {
            throw new IllegalStateException("broken on purpose");
        }
        return view();
    }

    View view() {
        return new View(id(), office, name, quantity, heard, version());
    }
}
