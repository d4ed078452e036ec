package kam.customer.desk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was done with something, by whom and when (经办记录), oldest step first; never rewritten. */
@Embeddable
public class Trail {
    @ElementCollection
    @CollectionTable(name = "desk_step", joinColumns = @JoinColumn(name = "root_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    /** The remark may be null. */
    public void add(Enum<?> what, Act act, String remark) {
        add(what.name(), act, remark);
    }

    public void add(String what, Act act, String remark) {
        steps.add(new Step(what, act.by(), act.at(), remark));
    }

    /** Whether this person did one of these things. */
    public boolean shows(String person, Enum<?>... done) {
        return steps.stream()
                .filter(step -> step.by().equals(person))
                .anyMatch(step -> Stream.of(done).anyMatch(what -> what.name().equals(step.what())));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
