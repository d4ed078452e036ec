package kam.kit.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What a case waits for (待办): a decision or a task, of anybody in these roles or of these people. */
public record Awaits(
        Kind kind, Command command, Set<String> roles, Set<String> people, LocalDate dueOn, BigDecimal amount) {

    public enum Kind {
        DECISION,
        TASK
    }

    /** By those whom its rule names. */
    public static Awaits decision(Command command) {
        return new Awaits(Kind.DECISION, command, command.rule().deciders(), Set.of(), null, null);
    }

    public static Awaits taskOf(Command command, String... roles) {
        return new Awaits(Kind.TASK, command, Set.of(roles), Set.of(), null, null);
    }

    public static Awaits taskFor(Command command, String person) {
        return new Awaits(Kind.TASK, command, Set.of(), Set.of(person), null, null);
    }

    public Awaits dueOn(LocalDate day) {
        return new Awaits(kind, command, roles, people, day, amount);
    }

    /** What it is about, in CNY. */
    public Awaits of(BigDecimal cny) {
        return new Awaits(kind, command, roles, people, dueOn, cny);
    }
}
