package kam.kit.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * A Panache repository that keeps callers to their office. What a caller may not see answers 404, as if it were
 * not there. Source: requirement W2.
 */
public abstract class Repository<T extends AggregateRoot> implements PanacheRepositoryBase<T, UUID> {
    @Inject
    SignedIn signedIn;

    /** For reading: the root that the caller may see. */
    public T visible(UUID id) {
        return seen(findById(id));
    }

    /** For a caller's command: the root that the caller may see, locked until the transaction ends. */
    public T locked(UUID id) {
        return seen(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For what is not the office's alone to show: the root, whoever asks. */
    public T existing(UUID id) {
        return required(findById(id));
    }

    /** For what no caller asked for, such as an event: the root, locked until the transaction ends. */
    public T lockedForEvent(UUID id) {
        return required(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    protected Page<T> page(PageRequest request, Filter filter) {
        filter.where("id < :lastSeen", "lastSeen", request.lastSeen());
        var items = find(filter.hql(), Sort.descending("id"), filter.values())
                .range(0, request.limit)
                .list();
        return request.pageOf(items, AggregateRoot::id);
    }

    protected Caller caller() {
        return signedIn.caller();
    }

    private T seen(T root) {
        if (required(root).office() != null) {
            caller().mustSee(root.office());
        }
        return root;
    }

    private T required(T root) {
        if (root == null) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
        return root;
    }
}
