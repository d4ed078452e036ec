package kam.kit.list;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.AggregateRoot;

/**
 * A root that is found by its words and by when it was last changed. Its table has {@code search_text text not null},
 * with an index of trigrams, and {@code updated_at timestamptz not null}; both are written by the kit.
 */
@MappedSuperclass
@EntityListeners(ListedRootListener.class)
public abstract class ListedRoot extends AggregateRoot {
    private String searchText;
    private Instant updatedAt;

    /** Of which the search text was made; null as long as none was. */
    @Transient
    private List<String> termsWritten;

    protected ListedRoot() {}

    protected ListedRoot(UUID id) {
        super(id);
    }

    /** What people look for it by, such as name and number; some may be null. Part of what they write into {@code q}. */
    protected abstract List<String> searchTerms();

    /** By the business clock. */
    public Instant updatedAt() {
        return updatedAt;
    }

    void changed(Instant at) {
        updatedAt = at;
        var terms = searchTerms();
        if (!terms.equals(termsWritten)) {
            searchText = SearchText.of(terms);
            termsWritten = terms;
        }
    }

    /** Makes the search text anew, where what it is made of was written past this object. */
    public void spellAgain() {
        searchText = SearchText.of(searchTerms());
    }

    @PostLoad
    void rememberTerms() {
        termsWritten = searchTerms();
    }
}
