package kam.customer.account.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kam.customer.account.customer.CustomerAnswerer;

/**
 * Who answers for one customer from when: of the assignments whose day has come, the last recorded. One that could not
 * take effect when its day came counts for nothing. Ours.
 *
 * @param entries as they were recorded
 */
record AssignmentHistory(List<Assignment> entries) {

    /** Whether this person answers for the customer from that day on, for as long as anything is recorded. */
    boolean says(CustomerAnswerer answerer, LocalDate from) {
        var days = counting().map(Assignment::validFrom).filter(day -> day.isAfter(from));
        return Stream.concat(Stream.of(from), days)
                .allMatch(day -> counting()
                        .filter(entry -> !entry.validFrom().isAfter(day))
                        .reduce((before, after) -> after)
                        .filter(last -> last.answerer().equals(answerer))
                        .isPresent());
    }

    private Stream<Assignment> counting() {
        return entries.stream().filter(entry -> entry.isEffective() || entry.isPending());
    }

    List<Assignment> begunBy(LocalDate today) {
        return entries.stream()
                .filter(entry -> !entry.validFrom().isAfter(today))
                .toList();
    }
}
