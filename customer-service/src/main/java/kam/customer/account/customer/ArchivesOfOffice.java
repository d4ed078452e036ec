package kam.customer.account.customer;

import java.math.BigDecimal;

/** The archives of one office counted: its customers, those assessed, and the sum of their ratios. */
public record ArchivesOfOffice(String office, long customers, long assessed, BigDecimal percents) {}
