package kam.kit.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kam.events.WorkEvent;
import kam.events.WorkEvent.WorkAwaited;
import kam.events.WorkEvent.WorkEnded;
import kam.kit.persistence.AggregateRoot;
import kam.kit.trail.Act;

/**
 * What a case waits for at one moment, by the ids of the works. The same decision or task of the same case always has
 * the same id, so that nothing has to be remembered of it.
 */
record Work(Map<UUID, Awaits> awaited, String digest) {
    static final Work NONE = new Work(Map.of(), null);

    static <C extends AggregateRoot & Case> Work of(C subject) {
        var works = new TreeMap<UUID, Awaits>();
        subject.awaits().forEach(awaits -> works.put(idOf(subject.id(), awaits.command()), awaits));
        return new Work(works, works.isEmpty() ? null : subject.digest());
    }

    private static UUID idOf(UUID subject, Command command) {
        return UUID.nameUUIDFromBytes((subject + " " + command.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** What has to be told after the command: works that ended, works that began or are others now. */
    <C extends AggregateRoot & Case> List<WorkEvent> until(C subject, Command done, Act act, Place place) {
        var now = of(subject);
        var ended = awaited.entrySet().stream()
                .filter(before -> !now.awaited.containsKey(before.getKey()))
                .<WorkEvent>map(before ->
                        ended(subject.addressedBy(subject.id()), before.getKey(), before.getValue(), done, act));
        var begun = now.awaited.entrySet().stream()
                .filter(after -> !after.getValue().equals(awaited.get(after.getKey())) || !now.digest.equals(digest))
                .<WorkEvent>map(after -> begun(subject, after.getKey(), after.getValue(), now.digest, act, place));
        return Stream.concat(ended, begun).toList();
    }

    private static WorkEnded ended(UUID subject, UUID work, Awaits awaits, Command done, Act act) {
        var outcome = awaits.command() == done ? "DONE" : "CANCELLED";
        var inTime = awaits.dueOn() == null || !act.day().isAfter(awaits.dueOn());
        return new WorkEnded(work, outcome, subject, act.by(), act.at(), inTime);
    }

    private static <C extends AggregateRoot & Case> WorkAwaited begun(
            C subject, UUID work, Awaits awaits, String digest, Act act, Place place) {
        var head = subject.head();
        var rule = awaits.command().rule();
        return new WorkAwaited(
                work,
                awaits.kind().name(),
                rule.operation(),
                place.service(),
                place.collection(),
                subject.addressedBy(subject.id()),
                head.number(),
                head.customer() == null ? null : head.customer().id(),
                head.office(),
                awaits.roles().stream().sorted().toList(),
                awaits.people().stream().sorted().toList(),
                subject.trail().whoBroughtItTo(rule.notBy()),
                head.createdBy(),
                act.at(),
                awaits.dueOn(),
                awaits.amount(),
                digest);
    }

    /** Where subjects of its kind are found: the service, and the collection of its API. */
    record Place(String service, String collection) {}
}
