package kam.customer.rules.scoring;

import java.math.BigDecimal;

/** What one factor brings to the total: its score times its weight, in points of 100, and why. */
public record Contribution(
        String factor, String name, int weight, BigDecimal score, BigDecimal points, String reason) {}
