package kam.kpi.organisation.position;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kpi.organisation.position.Position.PositionStatus;

@ApplicationScoped
public class PositionRepository extends Repository<Position> {
    private static final String POINTER = "/position";

    /** As people are appointed to it; empty of null and of what is not in force. */
    public Optional<Position> inForce(String code) {
        return find("code = ?1 and status = ?2", code, PositionStatus.IN_FORCE).firstResultOptional();
    }

    /** Lets one appointment at a time be made to it; refuses with 404 what is not in force. */
    public Position lockedInForce(String code) {
        // who waits for a revision that is being replaced finds nothing, and the next one when looking again
        return heldInForce(code)
                .or(() -> heldInForce(code))
                .orElseThrow(() -> new Problem(
                                PositionProblem.POSITION_UNKNOWN,
                                Wording.of("没有岗位 {code} | No position is known as {code}")
                                        .with("code", code))
                        .at(POINTER, CommonFault.NOT_KNOWN));
    }

    private Optional<Position> heldInForce(String code) {
        return find("code = ?1 and status = ?2", code, PositionStatus.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public List<Position> allInForce() {
        return list("status = ?1", Sort.ascending("code"), PositionStatus.IN_FORCE);
    }

    /** The one that is in force and older than this. */
    Optional<Position> replacedBy(Position next) {
        return find("code = ?1 and status = ?2 and id <> ?3", next.code(), PositionStatus.IN_FORCE, next.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Position> latest(String code) {
        return find("code = ?1", Sort.descending("revision"), code).firstResultOptional();
    }

    Page<Position> list(PageRequest page, PositionStatus status, String code) {
        return page(page, new Filter().where("status", status).where("code", code));
    }
}
