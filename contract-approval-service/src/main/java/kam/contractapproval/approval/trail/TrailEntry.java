package kam.contractapproval.approval.trail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.ActedBy;
import kam.kit.document.Documents;
import kam.kit.people.Person;
import org.hibernate.annotations.Immutable;

/**
 * A line of a contract's trail (审批留痕). Its hash covers the line and the hash before it, so that a line that was
 * changed, removed or slipped in later shows. Source: requirement A18.
 */
@Entity
@Immutable
@Table(name = "trail_entry")
class TrailEntry {
    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private UUID contractId;
    private int position;

    @Enumerated(EnumType.STRING)
    private TrailAction action;

    private int revision;
    private String step;
    private String person;
    private String onBehalfOf;
    private UUID delegationId;
    private String digest;
    private String comment;
    private String note;
    private Instant at;
    private String hash;

    TrailEntry() {}

    TrailEntry(UUID contractId, Act act, Instant at, TrailEnd before) {
        this.contractId = contractId;
        this.position = before.lines() + 1;
        this.action = act.action();
        this.revision = act.revision();
        this.step = act.step();
        this.person = act.person();
        this.onBehalfOf = act.onBehalfOf();
        this.delegationId = act.delegationId();
        this.digest = act.digest();
        this.comment = act.comment();
        this.note = act.note();
        // What the database keeps, so that the hash can be computed again from what was stored.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.hash = hashAfter(before);
    }

    /** Whether this line is still the one that was written where the trail ended so. */
    boolean follows(TrailEnd before) {
        return position == before.lines() + 1 && hash.equals(hashAfter(before));
    }

    /** Where a trail ends of which this is the last line. */
    TrailEnd end() {
        return new TrailEnd(position, hash);
    }

    private String hashAfter(TrailEnd before) {
        var line = Stream.of(
                        before.hash(),
                        contractId,
                        position,
                        action,
                        revision,
                        step,
                        person,
                        onBehalfOf,
                        delegationId,
                        digest,
                        comment,
                        at)
                .map(part -> Objects.toString(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        // Lines without a note were hashed before there were notes.
        if (note != null) {
            line += "\n" + note.length() + ":" + note;
        }
        return Documents.sha256(line.getBytes(StandardCharsets.UTF_8));
    }

    TrailView.Line view() {
        return new TrailView.Line(
                position,
                action,
                revision,
                step,
                Person.of(person),
                Person.of(onBehalfOf),
                delegationId,
                ActedBy.text(person, onBehalfOf, delegationId),
                digest,
                comment,
                note,
                at,
                hash);
    }

    TrailVerification.Broken broken(int expectedPosition) {
        return new TrailVerification.Broken(contractId, expectedPosition, position, action, Person.of(person), at);
    }
}
