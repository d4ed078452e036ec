package kam.kit.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.events.DomainEvent;

/** What a command locks and changes as a whole. Ids are UUIDv7, so they sort by age. */
@MappedSuperclass
public abstract class AggregateRoot {
    @Id
    private UUID id;

    @Version
    private long version;

    /** Null as long as nobody can have read it. */
    @Transient
    private Long versionRead;

    @Transient
    private final List<DomainEvent> told = new ArrayList<>();

    protected AggregateRoot() {
        this(UuidCreator.getTimeOrderedEpoch());
    }

    /** For a root that is known under its id elsewhere already. */
    protected AggregateRoot(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change; it is the ETag. */
    public long version() {
        return version;
    }

    /** Whether its version is written already as another than anyone has read before this transaction. */
    public boolean hasRisen() {
        return versionRead == null || versionRead != version;
    }

    @PostLoad
    void read() {
        versionRead = version;
    }

    /** Notes an event that goes out with the change that the running command makes. */
    protected void tell(DomainEvent event) {
        told.add(event);
    }

    /** What was told since this was asked last. */
    public List<DomainEvent> told() {
        var events = List.copyOf(told);
        told.clear();
        return events;
    }

    /** The office it belongs to, or null where it belongs to none and everyone may see it. */
    public abstract String office();
}
