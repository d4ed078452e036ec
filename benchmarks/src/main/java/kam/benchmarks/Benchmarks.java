package kam.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kam.benchmarks.ContractFlow.Cast;
import kam.localstack.LocalStack;
import kam.localstack.Service;

/** The whole run: prints a table as it goes. */
public final class Benchmarks {
    private static final String OFFICE = "BJ";
    private static final String CONTRACTS = "/api/v1/contracts";
    private static final Path RECORDED = Path.of("target", "recorded.sql");
    private static final int READ = 50;
    private static final int WAITING = 60;
    private static final int SMALL = 10_000;

    private final Options options;
    private final LocalStack stack;
    private final Database database;
    private final Cast cast;
    private final Load load;

    private List<List<Statement>> write;
    private final List<String> contracts = new ArrayList<>();
    private final List<List<List<Statement>>> reads = new ArrayList<>();
    private List<List<Statement>> inbox;

    private Benchmarks(Options options, LocalStack stack) throws Exception {
        this.options = options;
        this.stack = stack;
        this.database = new Database(stack.postgres());
        this.cast = Cast.of(stack, OFFICE, database.keyAccount(OFFICE));
        this.load = new Load(options);
    }

    /** Options as {@code benchmarks/run} says. */
    public static void main(String... arguments) throws Exception {
        var options = Options.of(arguments);
        if (options.ledger()) {
            LedgerBenchmark.run(options);
            System.exit(0);
        }
        if (options.picker()) {
            CustomerBenchmark.run(options);
            System.exit(0);
        }
        try (var stack = LocalStack.services(Service.CONTRACT_APPROVAL, Service.GATEWAY)) {
            new Benchmarks(options, stack).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf(
                "%d processors, Java %s, %d clients, %d s after at most %d s of warm-up%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                options.clients(),
                options.length().toSeconds(),
                options.warmup().toSeconds());
        record();
        System.out.println("| what | through the gateway | the same SQL by JDBC | ratio |");
        System.out.println("|---|---|---|---|");
        var written = load.measure(() -> new ContractFlow(cast));
        var read = load.measure(() -> new Reading(cast.gateway(), cast.auditor(), contracts));
        var listed = load.measure(() -> new Reading(cast.gateway(), cast.manager(), List.of("/api/v1/approvals")));
        stack.service(Service.CONTRACT_APPROVAL).close();
        print("contract drafted, submitted, decided twice", written, raw(List.of(write)));
        var baseline = Baseline.prepare(stack.postgres());
        print(
                "the same, against the frozen baseline of " + baseline.statements() + " statements",
                written,
                load.measure(baseline::replay));
        print("contract by id", read, raw(reads));
        print("approver's inbox, 50 of " + WAITING + " and more", listed, raw(List.of(inbox)));
        database.execute("truncate contract, open_step, outbox cascade");
        stack.service(Service.CONTRACT_APPROVAL).restart();
        pages();
    }

    private void record() throws Exception {
        try (var flow = new ContractFlow(cast);
                var http = new Http(cast.gateway());
                var recorder = new Recorder(database)) {
            flow.once();
            for (int i = 0; i < WAITING; i++) {
                contracts.add(CONTRACTS + "/" + flow.submitted());
            }
            write = recordedWrite(recorder, flow);
            for (var contract : contracts.subList(0, READ)) {
                reads.add(recorder.transactionsOf(() -> http.get(cast.auditor(), contract)));
            }
            inbox = recorder.transactionsOf(() -> http.get(cast.manager(), "/api/v1/approvals"));
        }
        contracts.subList(READ, contracts.size()).clear();
        Recording.write(RECORDED, write);
        System.out.printf(
                "Recorded: the write is %d statements in %d transactions, the read %d, the inbox %d%n%n",
                Recording.statements(write),
                write.size(),
                Recording.statements(reads.get(0)),
                Recording.statements(inbox));
    }

    /** Twice the same, lest something that happened by chance at that moment is taken for part of it. */
    private static List<List<Statement>> recordedWrite(Recorder recorder, ContractFlow flow) throws Exception {
        var last = recorder.transactionsOf(flow::once);
        for (int attempt = 0; attempt < 10; attempt++) {
            var next = recorder.transactionsOf(flow::once);
            if (FreshValues.alike(last, next)) {
                return FreshValues.pattern(last, next);
            }
            last = next;
        }
        throw new IllegalStateException("No two writes sent the same statements");
    }

    private Figures raw(List<List<List<Statement>>> recordings) throws Exception {
        return load.measure(() -> new Replay(database.asService(), recordings));
    }

    private static void print(String what, Figures ours, Figures raw) {
        System.out.printf("| %s | %s | %s | %.2f |%n", what, ours, raw, ours.perSecond() / raw.perSecond());
    }

    private void pages() throws Exception {
        System.out.printf(
                "%n| a page of 50 contracts | at %,d | at %,d | ratio |%n|---|---|---|---|%n",
                SMALL, options.contracts());
        var office = CONTRACTS + "?status=DRAFT";
        database.fillTo(SMALL, OFFICE, cast.customer());
        var small = pagesOf(office);
        database.fillTo(options.contracts(), OFFICE, cast.customer());
        var large = pagesOf(office);
        for (int i = 0; i < small.size(); i++) {
            var ratio = (double) large.get(i).figures().median().toNanos()
                    / small.get(i).figures().median().toNanos();
            System.out.printf(
                    "| %s | %s | %s | %.2f |%n",
                    small.get(i).who(), small.get(i).figures(), large.get(i).figures(), ratio);
        }
    }

    private record Paged(String who, Figures figures) {}

    private List<Paged> pagesOf(String filtered) throws Exception {
        return List.of(
                new Paged(
                        "everything, by the auditor",
                        load.measure(() -> new Reading(cast.gateway(), cast.auditor(), List.of(CONTRACTS)))),
                new Paged(
                        "of an office",
                        load.measure(() -> new Reading(cast.gateway(), cast.manager(), List.of(CONTRACTS)))),
                new Paged(
                        "of an office, in one status",
                        load.measure(() -> new Reading(cast.gateway(), cast.manager(), List.of(filtered)))));
    }
}
