package kam.goodsledger.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import kam.goodsledger.statement.Statement.Signature;
import kam.kit.identity.Caller;
import kam.kit.problem.Problem;

/** Who has signed a statement (双方签字), each side once. */
@Embeddable
class Signatures {
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "statement_signature", joinColumns = @JoinColumn(name = "statement_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Side, Signature> bySide = new EnumMap<>(Side.class);

    /** Refuses with 403 who may not sign for this side, and with 409 a second signature of it. */
    void mustAwait(Side side, Caller by) {
        side.mustBeSignedBy(by);
        if (bySide.containsKey(side)) {
            throw new Problem(StatementProblem.ALREADY_SIGNED, "Signed by the " + side);
        }
    }

    void add(NewSignature signature, Caller by, Instant at) {
        bySide.put(signature.side(), new Signature(signature.signedBy(), at, by.id(), signature.documentId()));
    }

    Map<Side, Signature> bySide() {
        return bySide;
    }
}
