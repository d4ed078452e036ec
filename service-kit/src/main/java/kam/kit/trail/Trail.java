package kam.kit.trail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who brought something from status to status (经办记录), oldest step first; never rewritten. */
@Embeddable
public class Trail {
    @ElementCollection
    @CollectionTable(name = "trail_step", joinColumns = @JoinColumn(name = "root_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    /** The remark may be null. */
    public void add(Enum<?> reached, Act act, String remark) {
        add(reached.name(), act, remark);
    }

    /** For what was done without reaching another status. */
    public void add(String done, Act act, String remark) {
        steps.add(new Step(done, act.by(), act.at(), remark, act.delegationId(), act.onBehalfOf()));
    }

    /** Whether this person brought it to one of these statuses before. */
    public boolean shows(String person, Enum<?>... reached) {
        return steps.stream()
                .filter(step -> step.concerns(person))
                .anyMatch(step ->
                        Stream.of(reached).anyMatch(status -> status.name().equals(step.status())));
    }

    /** Whether this person did something to it in the place of somebody else. */
    public boolean showsUnderDeed(String person) {
        return steps.stream().anyMatch(step -> step.delegationId() != null && person.equals(step.by()));
    }

    /** Everybody who brought it to one of these statuses, for themselves or for somebody else, and for whom. */
    public List<String> whoBroughtItTo(Set<Enum<?>> statuses) {
        var names = statuses.stream().map(Enum::name).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> names.contains(step.status()))
                .flatMap(step -> Stream.of(step.by(), step.onBehalfOf()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** As views show it. */
    public List<TrailLine> lines() {
        return steps.stream().map(TrailLine::of).toList();
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
