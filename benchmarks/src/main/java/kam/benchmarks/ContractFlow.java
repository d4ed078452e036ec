package kam.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import kam.localstack.LocalStack;

/** A contract from draft to approval in the lowest tier, as a client program does it: five requests. */
final class ContractFlow implements Load.Work {
    private static final String CONTRACTS = "/api/v1/contracts";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"([^\"]*)\"");

    /** Whose tokens, and which customer's contracts. */
    record Cast(URI gateway, String clerk, String manager, String approver, String auditor, UUID customer) {
        static Cast of(LocalStack stack, String office, UUID customer) {
            return new Cast(
                    stack.gateway(),
                    stack.token("office-clerk", office),
                    stack.token("office-manager", office),
                    stack.token("ka-approver", null),
                    stack.token("auditor", null),
                    customer);
        }
    }

    private final Cast cast;
    private final Http http;
    private final String draft;

    ContractFlow(Cast cast) throws IOException {
        this.cast = cast;
        this.http = new Http(cast.gateway());
        this.draft = draft(cast.customer());
    }

    @Override
    public void once() throws IOException {
        var contract = submitted();
        var route = http.get(cast.manager(), CONTRACTS + "/" + contract + "/route");
        var digest = first(DIGEST, route);
        var steps = ID.matcher(route.substring(route.indexOf("\"steps\"")));
        for (var who : new String[] {cast.manager(), cast.approver()}) {
            steps.find();
            http.post(
                    who,
                    CONTRACTS + "/" + contract + "/decisions",
                    "{\"stepId\":\"%s\",\"verdict\":\"SIGN\",\"digest\":\"%s\"}".formatted(steps.group(1), digest));
        }
    }

    /** Leaves the contract in the inbox of the office's manager; returns its id. */
    String submitted() throws IOException {
        var contract = first(ID, http.post(cast.clerk(), CONTRACTS, draft));
        http.post(cast.clerk(), CONTRACTS + "/" + contract + "/submission", "");
        return contract;
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String draft(UUID customer) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return """
                {"customerId": "%s", "terms": {"accountManager": "zhao.lei",
                 "lines": [{"sku": "P-1", "product": "水泵", "unit": "台", "quantity": 10, "unitPrice": 100, "floorPrice": 80}],
                 "deliveryTerms": "送货上门", "validFrom": "%s", "validUntil": "%s",
                 "instalments": [{"dueOn": "%s", "amount": 1000}]}}""".formatted(customer, today, today.plusYears(1), today);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
