package kam.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kam.localstack.LocalStack;
import kam.localstack.Service;

/**
 * What a customer's balances and next statement cost where the ledger is small and where it is large. Each customer's
 * history grows with the ledger; what is to be stated next does not.
 */
final class LedgerBenchmark {
    private static final String OFFICE = "BJ";
    private static final String STATEMENTS = "/api/v1/statements";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final int SMALL = 10_000;
    private static final int MEASURED = 10;
    private static final int TO_BE_STATED = 20;

    private final Options options;
    private final LocalStack stack;
    private final LedgerData data;
    private final Load load;
    private final String clerk;
    private final LocalDate stated = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(30);
    private final List<String> balances = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();

    private LedgerBenchmark(Options options, LocalStack stack) {
        this.options = options;
        this.stack = stack;
        this.data = new LedgerData(stack.postgres(), OFFICE);
        this.load = new Load(options);
        this.clerk = stack.token("office-clerk", OFFICE);
    }

    static void run(Options options) throws Exception {
        try (var stack = LocalStack.services(Service.GOODS_LEDGER, Service.GATEWAY)) {
            new LedgerBenchmark(options, stack).run();
        }
    }

    private void run() throws Exception {
        data.begin();
        try (var http = new Http(stack.gateway())) {
            for (int n = 0; n < MEASURED; n++) {
                prepare(http, n);
            }
        }
        System.out.printf(
                "%d clients, %d s after at most %d s of warm-up, %d customers of 100%n%n",
                options.clients(),
                options.length().toSeconds(),
                options.warmup().toSeconds(),
                MEASURED);
        data.fillTo(SMALL, stated.toString());
        var small = measured();
        long began = System.nanoTime();
        data.fillTo(options.movements(), stated.toString());
        System.out.printf("Filled in %d s%n%n", (System.nanoTime() - began) / 1_000_000_000);
        var large = measured();
        System.out.printf("| what | at %,d movements | at %,d | ratio |%n|---|---|---|---|%n", SMALL, data.movements());
        print("balances of a customer", small.get(0), large.get(0));
        print("the next statement of a customer, " + TO_BE_STATED + " lines", small.get(1), large.get(1));
    }

    /** A statement that is issued, and the next one drafted, with what has happened since. */
    private void prepare(Http http, int n) throws IOException, SQLException {
        var customer = data.customer(n);
        data.fresh(n, 1, stated.toString());
        var first = drafted(http, customer, stated.minusDays(30), stated);
        http.post(clerk, STATEMENTS + "/" + first + "/issue", "{}");
        data.issued(n, first);
        data.fresh(n, TO_BE_STATED, stated.plusDays(10).toString());
        drafts.add(STATEMENTS + "/" + drafted(http, customer, stated.plusDays(1), stated.plusDays(29)));
        balances.add("/api/v1/ledger/balances?customerId=" + customer);
    }

    private String drafted(Http http, UUID customer, LocalDate from, LocalDate until) throws IOException {
        var body = "{\"customerId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(customer, from, until);
        var id = ID.matcher(http.post(clerk, STATEMENTS, body));
        if (!id.find()) {
            throw new IllegalStateException("A statement without id");
        }
        return id.group(1);
    }

    private List<Figures> measured() throws Exception {
        var figures = new ArrayList<Figures>();
        for (var paths : List.of(balances, drafts)) {
            figures.add(load.measure(() -> new Reading(stack.gateway(), clerk, paths)));
        }
        return figures;
    }

    private static void print(String what, Figures small, Figures large) {
        var ratio = (double) large.median().toNanos() / small.median().toNanos();
        System.out.printf("| %s | %s | %s | %.2f |%n", what, small, large, ratio);
    }
}
