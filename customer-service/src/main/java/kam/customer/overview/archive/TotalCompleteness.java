package kam.customer.overview.archive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kam.customer.account.customer.ArchivesOfOffice;

/**
 * 档案完整率 per office and in total: the mean of the customers' ratios in percent, absent where there is no customer.
 * Customers whose archive was not touched since ratios are kept are counted as not assessed.
 */
record TotalCompleteness(long customers, long notAssessed, BigDecimal percent, List<OfOffice> offices) {

    /** The ratio of one office. */
    record OfOffice(String office, long customers, long notAssessed, BigDecimal percent) {}

    static TotalCompleteness of(List<ArchivesOfOffice> counted) {
        var all = counted.stream().mapToLong(ArchivesOfOffice::customers).sum();
        var assessed = counted.stream().mapToLong(ArchivesOfOffice::assessed).sum();
        var sum = counted.stream().map(ArchivesOfOffice::percents).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TotalCompleteness(
                all,
                all - assessed,
                mean(sum, assessed),
                counted.stream().map(TotalCompleteness::office).toList());
    }

    private static OfOffice office(ArchivesOfOffice of) {
        return new OfOffice(
                of.office(), of.customers(), of.customers() - of.assessed(), mean(of.percents(), of.assessed()));
    }

    private static BigDecimal mean(BigDecimal sum, long number) {
        return number == 0 ? null : sum.divide(BigDecimal.valueOf(number), 2, RoundingMode.HALF_UP);
    }
}
