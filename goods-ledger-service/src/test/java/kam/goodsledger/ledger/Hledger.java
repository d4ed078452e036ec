package kam.goodsledger.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The independent program, where it is installed. */
final class Hledger {
    private static final Pattern ROW = Pattern.compile("\"([^\"]*)\",\"([^\"]*)\",\"(-?[\\d.]+)\"");

    private Hledger() {}

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("hledger", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it makes of the journal: by account and commodity, without what is zero. */
    static Map<String, BigDecimal> balances(Path directory, String journal) throws IOException, InterruptedException {
        var file = Files.writeString(directory.resolve("journal.txt"), journal);
        var command = new ProcessBuilder(
                "hledger", "-f", file.toString(), "balance", "--flat", "--no-total", "-O", "csv", "--layout=bare");
        command.environment().put("LC_ALL", "C.UTF-8");
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
        var balances = new TreeMap<String, BigDecimal>();
        output.lines().skip(1).forEach(line -> {
            var row = ROW.matcher(line);
            if (!row.matches()) {
                throw new AssertionError(line);
            }
            balances.put(key(row.group(1), row.group(2)), new BigDecimal(row.group(3)).stripTrailingZeros());
        });
        return balances;
    }

    static String key(String account, String commodity) {
        return account + " " + commodity;
    }
}
