package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kam.customer.account.customer.MergedRow.KnownCustomer;
import kam.kit.identity.Caller;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.web.Etag;

/**
 * Takes rows of an import (导入): registers customers that are new, changes those of which a row says something else,
 * and leaves all others as they are, through the same commands as the API. Source: requirement C21.
 */
@ApplicationScoped
public class CustomerUpsert {
    private final CustomerRepository customers;
    private final CustomerService service;
    private final RowCheck check;
    private final SignedIn signedIn;

    CustomerUpsert(CustomerRepository customers, CustomerService service, RowCheck check, SignedIn signedIn) {
        this.customers = customers;
        this.service = service;
        this.check = check;
        this.signedIn = signedIn;
    }

    public enum Outcome {
        REGISTERED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What became of a row; faults only where it was refused. */
    public record Result(Outcome outcome, List<RowFault> faults) {}

    /**
     * Rows with different credit codes, in one transaction. A customer that somebody else registers or changes at the
     * same moment fails the transaction, which can be tried again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Result> apply(List<CustomerRow> rows) {
        var known = known(rows);
        var caller = signedIn.caller();
        var results = rows.stream()
                .map(row -> apply(new MergedRow(row, known.get(row.creditCode())), caller))
                .toList();
        customers.forget();
        return results;
    }

    private Map<String, KnownCustomer> known(List<CustomerRow> rows) {
        var codes = rows.stream()
                .map(CustomerRow::creditCode)
                .filter(Objects::nonNull)
                .toList();
        var known = customers.withCreditCodes(codes).stream()
                .collect(Collectors.toMap(Customer::creditCode, KnownCustomer::of));
        customers.forget();
        return known;
    }

    private Result apply(MergedRow merged, Caller caller) {
        var faults = check.faults(merged, caller);
        if (!faults.isEmpty()) {
            return new Result(Outcome.REFUSED, faults);
        }
        if (merged.changesNothing()) {
            return new Result(Outcome.UNCHANGED, List.of());
        }
        try {
            if (merged.known() == null) {
                service.enter(merged.registration(caller.onlyOffice()));
            } else {
                service.rewrite(merged.known().id(), Etag.of(merged.known().version()), merged.details());
            }
        } catch (Problem refused) {
            return refused(merged.row(), refused);
        }
        return new Result(merged.known() == null ? Outcome.REGISTERED : Outcome.CHANGED, List.of());
    }

    /** The commands refuse before they change anything; what comes of somebody else's change is tried again. */
    private static Result refused(CustomerRow row, Problem refused) {
        if (refused.code() instanceof CommonProblem) {
            throw refused;
        }
        var field = refused.errors().stream()
                .findFirst()
                .map(error -> CustomerField.at(error.pointer()))
                .orElse(null);
        return new Result(Outcome.REFUSED, List.of(RowFault.of(field, row, refused.code())));
    }
}
