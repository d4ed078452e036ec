package kam.benchmarks;

import java.time.Duration;
import java.util.Arrays;

/** What a run is asked for. */
record Options(
        Duration warmup,
        Duration length,
        int clients,
        int contracts,
        boolean ledger,
        int movements,
        int customers,
        boolean picker) {
    static Options of(String... arguments) {
        return new Options(
                Duration.ofSeconds(number(arguments, "--warmup", 600)),
                Duration.ofSeconds(number(arguments, "--seconds", 20)),
                number(arguments, "--clients", 8),
                number(arguments, "--contracts", 1_000_000),
                Arrays.asList(arguments).contains("ledger"),
                number(arguments, "--movements", 5_000_000),
                number(arguments, "--customers", 1_000_000),
                Arrays.asList(arguments).contains("customers"));
    }

    private static int number(String[] arguments, String name, int usual) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? usual : Integer.parseInt(arguments[at + 1]);
    }
}
