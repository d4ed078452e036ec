package kam.visit.gift;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** How much of a recipient's allowance of a calendar year is used, in CNY. */
record GiftLimitView(
        UUID customerId,
        String recipient,
        int year,
        BigDecimal perGift,
        BigDecimal limit,
        BigDecimal reserved,
        BigDecimal given,
        BigDecimal left) {

    static GiftLimitView of(
            UUID customerId, String recipient, int year, Optional<GiftAllowance> allowance, GiftLimits limits) {
        var used = allowance.orElseGet(GiftAllowance::new);
        return new GiftLimitView(
                customerId,
                recipient,
                year,
                limits.perGift(),
                limits.perRecipientAndYear(),
                used.reserved(),
                used.given(),
                used.left(limits.perRecipientAndYear()));
    }
}
