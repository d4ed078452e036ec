package kam.kit.master;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import kam.events.OrganisationEvent.PersonChanged;

/** What a principal of whom this was told still lends by a deed, for tests without a database. */
public final class Lending {
    private Lending() {}

    public static Set<String> stillLent(
            PersonChanged told, Collection<String> roles, Collection<String> offices, LocalDate since, LocalDate day) {
        return new KnownPerson(told).stillLends(roles, offices, since, day);
    }
}
