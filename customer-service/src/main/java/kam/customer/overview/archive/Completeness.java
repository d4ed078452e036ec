package kam.customer.overview.archive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** How complete an archive is (档案完整率): the share of its items that are there, in percent with two decimals. */
record Completeness(BigDecimal percent, List<ArchiveItem> missing) {
    static Completeness without(Set<ArchiveItem> missing) {
        var all = ArchiveItem.values().length;
        var percent = BigDecimal.valueOf(100L * (all - missing.size()))
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        return new Completeness(percent, missing.stream().sorted().toList());
    }
}
