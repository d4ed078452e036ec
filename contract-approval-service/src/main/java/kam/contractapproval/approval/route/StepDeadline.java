package kam.contractapproval.approval.route;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Rank;

/**
 * When an open step is overdue (催办、上报): it is reminded of every so many hours, and after so many hours escalated to
 * the superior role, once. Source: requirement A11.
 */
@Embeddable
class StepDeadline {
    private Integer remindAfterHours;
    private Integer escalateAfterHours;
    private String superiorRole;
    private int reminders;
    private Instant remindAt;
    private Instant escalateAt;
    private Instant escalatedAt;

    StepDeadline() {}

    StepDeadline(PolicyStep asked) {
        this.remindAfterHours = asked.remindAfterHours();
        this.escalateAfterHours = asked.escalateAfterHours();
        this.superiorRole = asked.superiorRole();
    }

    /** The same hours for a step of this role, which is escalated to a higher one only. */
    StepDeadline again(String role) {
        var again = new StepDeadline();
        again.remindAfterHours = remindAfterHours;
        if (superiorRole != null && !Rank.isAtLeast(role, superiorRole)) {
            again.escalateAfterHours = escalateAfterHours;
            again.superiorRole = superiorRole;
        }
        return again;
    }

    /** From this time on the hours run. */
    void start(Instant at) {
        remindAt = after(at, remindAfterHours);
        escalateAt = isEscalated() ? null : after(at, escalateAfterHours);
    }

    private static Instant after(Instant at, Integer hours) {
        return hours == null ? null : at.plus(Duration.ofHours(hours));
    }

    /** Reminds and escalates if it is time; says whether it was. */
    boolean pass(Instant now) {
        boolean remind = isDue(remindAt, now);
        boolean escalate = isDue(escalateAt, now);
        if (remind) {
            reminders++;
            remindAt = after(now, remindAfterHours);
        }
        if (escalate) {
            escalatedAt = now;
            escalateAt = null;
        }
        return remind || escalate;
    }

    /** Goes to the superior role now, if there is one and it has not gone there. */
    void escalate(Instant at) {
        if (superiorRole != null && !isEscalated()) {
            escalatedAt = at;
            escalateAt = null;
        }
    }

    private static boolean isDue(Instant due, Instant now) {
        return due != null && !due.isAfter(now);
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }

    /** The role to which it has been escalated, or null. */
    String escalatedTo() {
        return isEscalated() ? superiorRole : null;
    }

    /** When there is next something to do, or null. */
    Instant next() {
        return earlier(remindAt, escalateAt);
    }

    /** From when on a step that opened at this time is overdue, or null for never. */
    Instant overdueAt(Instant openedAt) {
        return openedAt == null
                ? null
                : earlier(after(openedAt, remindAfterHours), after(openedAt, escalateAfterHours));
    }

    private static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    int reminders() {
        return reminders;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }
}
