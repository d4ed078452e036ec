package kam.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kam.localstack.LocalStack;
import kam.localstack.Service;

/** A customer picker, which searches at each key, and pages of the list, where customers are few and where they are many. */
final class CustomerBenchmark {
    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String CREDIT_CODE = "91110000MA0A00000B";
    private static final int SMALL = 10_000;
    private static final int SEARCHES = 400;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]*)\"");

    private final Options options;
    private final LocalStack stack;
    private final CustomerData data;
    private final Load load;
    private final String auditor;
    private final String manager;

    private CustomerBenchmark(Options options, LocalStack stack) {
        this.options = options;
        this.stack = stack;
        this.data = new CustomerData(stack.postgres());
        this.load = new Load(options);
        this.auditor = stack.token("auditor", null);
        this.manager = stack.token("office-manager", "BJ");
    }

    static void run(Options options) throws Exception {
        try (var stack = LocalStack.services(Service.CUSTOMER, Service.GATEWAY)) {
            new CustomerBenchmark(options, stack).run();
        }
    }

    private void run() throws Exception {
        mustBeSearchedAsTheServiceDoes();
        data.begin();
        System.out.printf(
                "%d processors, %d clients, %d s after at most %d s of warm-up%n%n",
                Runtime.getRuntime().availableProcessors(),
                options.clients(),
                options.length().toSeconds(),
                options.warmup().toSeconds());
        data.fillTo(SMALL);
        var small = measured(SMALL);
        long began = System.nanoTime();
        data.fillTo(options.customers());
        System.out.printf("Filled in %d s%n%n", (System.nanoTime() - began) / 1_000_000_000);
        var large = measured(options.customers());
        System.out.printf("| what | at %,d customers | at %,d | ratio |%n|---|---|---|---|%n", SMALL, data.customers());
        small.forEach((what, figures) -> System.out.printf(
                "| %s | %s | %s | %.2f |%n",
                what,
                figures,
                large.get(what),
                (double) large.get(what).median().toNanos() / figures.median().toNanos()));
    }

    /** What is filled in past the service must be what the service would have written. */
    private void mustBeSearchedAsTheServiceDoes() throws IOException, SQLException {
        var words = Stream.of("city", "first", "second", "trade", "form")
                .map(kind -> CustomerNames.any(kind, new Random(1)))
                .toList();
        var name = joined(words, CustomerNames.Word::han);
        try (var http = new Http(stack.gateway())) {
            http.post(manager, CUSTOMERS, """
                    {"creditCode": "%s", "office": "BJ", "details": {"name": "%s", "accountManager": "a",
                     "contacts": []}}""".formatted(CREDIT_CODE, name));
        }
        var expected = "\n " + name + "\n " + joined(words, CustomerNames.Word::spoken) + "\n "
                + joined(words, CustomerNames.Word::initials) + "\n " + joined(words, CustomerNames.Word::code) + "\n ";
        var written = data.searchText(CREDIT_CODE);
        if (!written.startsWith(expected)) {
            throw new IllegalStateException("The service writes " + written + ", not " + expected);
        }
    }

    private static String joined(List<CustomerNames.Word> words, Function<CustomerNames.Word, String> form) {
        return String.join("", words.stream().map(form).toList());
    }

    private Map<String, Figures> measured(int customers) throws Exception {
        var random = new Random(7);
        var figures = new LinkedHashMap<String, Figures>();
        var all = new ArrayList<String>();
        for (var kind : searches(random, customers).entrySet()) {
            all.addAll(kind.getValue());
            figures.put("search: " + kind.getKey(), load(auditor, kind.getValue()));
        }
        Collections.shuffle(all, random);
        figures.put("search: all of these, by the auditor", load(auditor, all));
        figures.put("search: all of these, of an office", load(manager, all));
        for (var sort : List.of("-id", "name", "-registeredAt", "archivePercent")) {
            figures.put("page by " + sort, load(auditor, pages("?sort=" + sort)));
        }
        figures.put("page by name, of an office", load(manager, pages("?sort=name")));
        figures.put("page of a manager's, by -id", load(auditor, pages("?accountManager=manager-7")));
        return figures;
    }

    private Figures load(String token, List<String> paths) throws Exception {
        return load.measure(() -> new Reading(stack.gateway(), token, paths));
    }

    private Map<String, List<String>> searches(Random random, int customers) {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("two characters of a name", some(() -> han("first", random) + han("second", random)));
        kinds.put("one character", some(() -> han("second", random)));
        kinds.put("city and trade", some(() -> han("city", random) + " " + han("trade", random)));
        kinds.put("pinyin of two characters", some(() -> spoken("first", random) + spoken("second", random)));
        kinds.put(
                "initials of city and name",
                some(() -> Stream.of("city", "first", "second")
                        .map(kind -> CustomerNames.any(kind, random).initials())
                        .reduce("", String::concat)));
        kinds.put("two letters", some(() -> CustomerNames.any("city", random).initials()));
        kinds.put("end of a number", some(() -> "%06d".formatted(1 + random.nextInt(Math.min(customers, 999_999)))));
        kinds.put("nothing of the kind", some(() -> "国" + han("second", random)));
        return kinds;
    }

    private static String han(String kind, Random random) {
        return CustomerNames.any(kind, random).han();
    }

    private static String spoken(String kind, Random random) {
        return CustomerNames.any(kind, random).spoken();
    }

    private static List<String> some(Supplier<String> q) {
        return Stream.generate(q)
                .limit(SEARCHES)
                .map(text -> CUSTOMERS + "?limit=20&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
    }

    /** The first page and the hundred that follow. */
    private List<String> pages(String query) throws IOException {
        var pages = new ArrayList<String>();
        try (var http = new Http(stack.gateway())) {
            var path = CUSTOMERS + query;
            for (int i = 0; i <= 100 && path != null; i++) {
                pages.add(path);
                var next = NEXT.matcher(http.get(auditor, path));
                path = next.find() ? CUSTOMERS + query + "&after=" + next.group(1) : null;
            }
        }
        return pages;
    }
}
