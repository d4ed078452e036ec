package kam.customer.development.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * The meeting that decides how a customer is developed (目标大客户开发会议). Its minutes are recorded once; what was
 * wrong in them is corrected by additions. Source: 大客户管理方案 四.2–3, requirement C8.
 */
@Entity
@Table(name = "development_meeting")
class DevelopmentMeeting extends AggregateRoot {
    private UUID planId;
    private String office;
    private LocalDate heldOn;
    private String chair;
    private String introduction;

    @ElementCollection
    @CollectionTable(name = "development_meeting_attendee", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingAttendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "development_meeting_opinion", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingOpinion> opinions = new ArrayList<>();

    @Embedded
    private DevelopmentMethods decision;

    private String reason;
    private String recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "development_meeting_correction", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingCorrection> corrections = new ArrayList<>();

    DevelopmentMeeting() {}

    DevelopmentMeeting(DevelopmentPlan plan, NewDevelopmentMeeting minutes, Act act) {
        minutes.mustHold(act.day());
        planId = plan.id();
        office = plan.office();
        heldOn = minutes.heldOn();
        chair = minutes.chair();
        introduction = minutes.introduction();
        attendees.addAll(minutes.attendees());
        opinions.addAll(minutes.opinions());
        decision = minutes.decision();
        reason = minutes.reason();
        recordedBy = act.by();
        recordedAt = act.at();
    }

    void correct(NewMeetingCorrection correction, Act act) {
        if (correction.decision() != null && !correction.decision().any()) {
            throw new Problem(DevelopmentProblem.MEETING_INVALID, "See errors")
                    .at("/decision", "choose at least one way");
        }
        corrections.add(new MeetingCorrection(correction.text(), correction.decision(), Person.of(act.by()), act.at()));
    }

    /** What counts: the last correction of it, or else what was recorded. */
    DevelopmentMethods validDecision() {
        return corrections.stream()
                .map(MeetingCorrection::decision)
                .filter(corrected -> corrected != null)
                .reduce(decision, (earlier, later) -> later);
    }

    @Override
    public String office() {
        return office;
    }

    UUID planId() {
        return planId;
    }

    NewDevelopmentMeeting minutes() {
        return new NewDevelopmentMeeting(
                heldOn, chair, introduction, List.copyOf(attendees), List.copyOf(opinions), decision, reason);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<MeetingCorrection> corrections() {
        return List.copyOf(corrections);
    }

    /** Ways to develop a customer (客户开发方式): 产品介绍会/推广会, 寄送资料, 客户拜访; several may be chosen. */
    @Embeddable
    record DevelopmentMethods(
            @NotNull boolean productPresentation,
            @NotNull boolean mailedMaterial,
            @NotNull boolean visit) {
        boolean any() {
            return productPresentation || mailedMaterial || visit;
        }
    }

    /** Who took part in a meeting. */
    @Embeddable
    record MeetingAttendee(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 100) String title) {}

    /** What was wrong in the minutes and, where the decision was, what was really decided. */
    @Embeddable
    record MeetingCorrection(
            String text,
            @Embedded DevelopmentMethods decision,
            @Column(name = "corrected_by") Person by,
            @Column(name = "corrected_at") Instant at) {}

    /** What an attendee thought of the way to develop the customer. */
    @Embeddable
    record MeetingOpinion(
            @NotBlank @Size(max = 100) String attendee,
            @NotBlank @Size(max = 1000) String opinion) {}

    /** A correction to be added to the minutes; the decision only where it was written down wrongly. */
    record NewMeetingCorrection(
            @NotBlank @Size(max = 2000) String text, @Valid DevelopmentMethods decision) {}
}
