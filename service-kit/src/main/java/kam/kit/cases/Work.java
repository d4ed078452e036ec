package kam.kit.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kam.events.WorkEvent;
import kam.events.WorkEvent.Outcome;
import kam.events.WorkEvent.Subject;
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
    <C extends AggregateRoot & Case> List<WorkEvent> until(C subject, Command done, Act act, Subject named) {
        var now = of(subject);
        var ended = awaited.entrySet().stream()
                .filter(before -> !now.awaited.containsKey(before.getKey()))
                .<WorkEvent>map(before -> ended(before.getKey(), before.getValue(), done, act, named));
        var begun = now.awaited.entrySet().stream()
                .filter(after -> !after.getValue().equals(awaited.get(after.getKey())) || !now.digest.equals(digest))
                .<WorkEvent>map(after -> begun(subject, after.getKey(), after.getValue(), now.digest, act, named));
        return Stream.concat(ended, begun).toList();
    }

    private static WorkEnded ended(UUID work, Awaits awaits, Command done, Act act, Subject named) {
        var outcome = awaits.command() == done ? Outcome.DONE : Outcome.CANCELLED;
        var inTime = awaits.dueOn() == null || !act.day().isAfter(awaits.dueOn());
        return new WorkEnded(work, outcome, named, act.by(), act.at(), inTime);
    }

    private static WorkAwaited begun(Case subject, UUID work, Awaits awaits, String digest, Act act, Subject named) {
        var head = subject.head();
        var barred = subject.trail().whoBroughtItTo(awaits.command().rule().notBy());
        return new WorkAwaited(
                work,
                WorkEvent.Kind.valueOf(awaits.kind().name()),
                awaits.command().rule().operation(),
                named,
                head.customer() == null ? null : head.customer().id(),
                head.office(),
                awaits.roles().stream().sorted().toList(),
                awaits.people().stream().sorted().toList(),
                barred,
                head.createdBy(),
                act.at(),
                awaits.dueOn(),
                awaits.amount(),
                digest);
    }
}
