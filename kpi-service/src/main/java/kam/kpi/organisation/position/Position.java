package kam.kpi.organisation.position;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import kam.kit.cases.Awaits;
import kam.kit.cases.Case;
import kam.kit.cases.Decision;
import kam.kit.cases.Head;
import kam.kit.identity.Role;
import kam.kit.persistence.AggregateRoot;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;
import kam.kpi.organisation.position.PositionContent.Headcount;
import kam.kpi.organisation.position.PositionContent.Qualification;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A position (岗位) as it is laid down: drafted, put in force by somebody else, replaced by its next revision. Source:
 * 第1章 大客户部岗位设置 and 岗位职责, requirement K10.
 */
@Entity
@Table(name = "staff_position")
public class Position extends AggregateRoot implements Case {
    static final String CODE = "[A-Z][A-Z0-9_]*";

    /** Where it stands (岗位状态). */
    enum PositionStatus {
        /** Waits to be put in force. */
        DRAFT,
        /** Handed back with a reason. */
        RETURNED,
        /** People are appointed to it. */
        IN_FORCE,
        /** A later revision is in force. */
        REPLACED
    }

    @Embedded
    private Head head;

    private String code;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PositionStatus status;

    private String chinese;
    private String english;
    private String department;
    private String reportsTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> duties;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> powers;

    private boolean qualified;

    @Enumerated(EnumType.STRING)
    private Education education;

    private Integer years;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> abilities;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> expectations;

    private Integer headMin;
    private Integer headMax;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    private String source;

    @Embedded
    private Trail trail = new Trail();

    Position() {}

    Position(String code, int revision, PositionContent content, Act act) {
        this.code = code;
        this.revision = revision;
        head = new Head(code + "-" + revision, null, null, null, act);
        write(content);
        reach(PositionStatus.DRAFT, act, null);
    }

    void change(PositionContent content, Act act) {
        PositionCommand.CHANGE.mustFit(status);
        write(content);
        reach(PositionStatus.DRAFT, act, null);
    }

    private void write(PositionContent content) {
        content.mustHold(code);
        chinese = content.chinese();
        english = content.english();
        department = content.department();
        reportsTo = content.reportsTo();
        duties = List.copyOf(content.duties());
        powers = List.copyOf(content.powers());
        write(content.qualification());
        headMin = content.headcount() == null ? null : content.headcount().min();
        headMax = content.headcount() == null ? null : content.headcount().max();
        roles = List.copyOf(content.roles());
        source = content.source();
    }

    private void write(Qualification needed) {
        qualified = needed != null;
        education = needed == null ? null : needed.education();
        years = needed == null ? null : needed.years();
        fields = needed == null ? List.of() : List.copyOf(needed.fields());
        abilities = needed == null ? List.of() : List.copyOf(needed.abilities());
        expectations = needed == null ? List.of() : List.copyOf(needed.expectations());
    }

    @Override
    public void decided(Decision decision, Act act) {
        PositionCommand.DECIDE.mustFit(status);
        reach(decision.approves() ? PositionStatus.IN_FORCE : PositionStatus.RETURNED, act, decision.reason());
    }

    void replace(Act act) {
        reach(PositionStatus.REPLACED, act, null);
    }

    private void reach(PositionStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    boolean isInForce() {
        return status == PositionStatus.IN_FORCE;
    }

    boolean isBeingDrafted() {
        return status == PositionStatus.DRAFT || status == PositionStatus.RETURNED;
    }

    /** Whether one of its roles reaches nothing without an office. */
    public boolean needsOffice() {
        return roles.stream().anyMatch(Role::isOfOffice);
    }

    /** Whether so many others leave no room. */
    public boolean isFull(long others) {
        return headMax != null && others >= headMax;
    }

    /** How many are missing of the least there is to be. */
    public long missing(long staff) {
        return headMin == null ? 0 : Math.max(0, headMin - staff);
    }

    /** Null where any will do. */
    public Education education() {
        return education;
    }

    /** How many of experience; null where any will do. */
    public Integer years() {
        return years;
    }

    /** Null where there is no limit. */
    public Integer headMax() {
        return headMax;
    }

    public Integer headMin() {
        return headMin;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String department() {
        return department;
    }

    /** Null where it reports to none of these. */
    public String reportsTo() {
        return reportsTo;
    }

    public List<String> roles() {
        return roles;
    }

    int revision() {
        return revision;
    }

    PositionContent offer() {
        return new PositionContent(
                chinese,
                english,
                department,
                reportsTo,
                duties,
                powers,
                qualified ? new Qualification(education, fields, years, abilities, expectations) : null,
                headMax == null ? null : new Headcount(headMin, headMax),
                roles,
                source);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public PositionStatus status() {
        return status;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public Object content() {
        return new Content(code, revision, offer());
    }

    /** What is decided on. */
    record Content(String code, int revision, PositionContent position) {}

    @Override
    public List<Awaits> awaits() {
        return status == PositionStatus.DRAFT ? List.of(Awaits.decision(PositionCommand.DECIDE)) : List.of();
    }

    @Override
    public List<PositionCommand> commands() {
        return List.of(PositionCommand.values());
    }

    /** None: it is the company's. */
    @Override
    public String office() {
        return null;
    }
}
