package kam.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueWorkLoopTest {
    private final List<Integer> done = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();

    /** Numbers, of which the negative ones cannot be done. */
    private final DueWork<Integer> numbers = new DueWork<>() {
        @Override
        public List<Integer> due(int most) {
            return waiting.stream().limit(most).toList();
        }

        @Override
        public void perform(Integer due) {
            if (due < 0) {
                throw new IllegalStateException("Not possible");
            }
            done.add(due);
            waiting.remove(due);
        }
    };

    @Test
    void howeverMuchFailsTheRestIsDone() {
        IntStream.rangeClosed(1, 1_000).forEach(failing -> waiting.add(-failing));
        waiting.add(1);
        var loop = new DueWorkLoop(List.of(numbers));
        for (var round = 0; round < 10 && done.isEmpty(); round++) {
            loop.run();
        }
        assertThat(done).containsExactly(1);
    }

    @Test
    void oneKindThatCannotBeLookedForDoesNotHinderTheOthers() {
        waiting.add(1);
        DueWork<Integer> broken = new DueWork<>() {
            @Override
            public List<Integer> due(int most) {
                throw new IllegalStateException("No database");
            }

            @Override
            public void perform(Integer due) {}
        };
        new DueWorkLoop(List.of(broken, numbers)).run();
        assertThat(done).containsExactly(1);
    }
}
