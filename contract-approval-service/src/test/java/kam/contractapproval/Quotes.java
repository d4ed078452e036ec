package kam.contractapproval;

import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.today;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Negotiations of the Beijing office over HTTP. */
public final class Quotes {
    public static final String QUOTES = "/api/v1/quotes";

    private Quotes() {}

    public static Map<String, Object> wish(UUID customer) {
        return Map.of(
                "customerId",
                customer,
                "accountManager",
                "wang",
                "subject",
                "轴承年度供货",
                "positioningId",
                UUID.randomUUID());
    }

    /** Returns its address. */
    public static String opened(UUID customer) {
        return QUOTES + "/"
                + CLERK.post(QUOTES, wish(customer)).statusCode(201).extract().path("id");
    }

    /** Ten of the product at this price; the floor is stated unless it is null. */
    public static Map<String, Object> round(String side, String sku, String price, String floor) {
        var line = new HashMap<String, Object>();
        line.put("sku", sku);
        line.put("product", "轴承");
        line.put("unit", "件");
        line.put("quantity", 10);
        line.put("unitPrice", new BigDecimal(price));
        if (floor != null) {
            line.put("floorPrice", new BigDecimal(floor));
        }
        var round = new HashMap<String, Object>();
        round.put("side", side);
        round.put("validUntil", today().plusDays(10).toString());
        round.put("lines", List.of(line));
        round.put("deliveryTerms", "送货上门");
        round.put("needs", "三个月内到货");
        round.put("objections", "价格偏高");
        round.put("answer", "批量可让利");
        return round;
    }

    public static Map<String, Object> acceptance(int round, String amount) {
        var terms = Map.of(
                "validFrom",
                today().toString(),
                "validUntil",
                today().plusYears(1).toString(),
                "instalments",
                List.of(Map.of("dueOn", today().plusMonths(1).toString(), "amount", new BigDecimal(amount))));
        var acceptance = new HashMap<String, Object>();
        acceptance.put("round", round);
        acceptance.put("terms", terms);
        return acceptance;
    }
}
