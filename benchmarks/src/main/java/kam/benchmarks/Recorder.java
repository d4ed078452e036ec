package kam.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Learns from the server's log which transactions a service sends for a piece of work. */
final class Recorder implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("(\\d+)\\|(LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);

    private final Database database;
    private final Path log;

    Recorder(Database database) throws SQLException, IOException {
        this.database = database;
        this.log = log();
        configure("'%p|'", "'all'");
    }

    private void configure(String prefix, String statements) throws SQLException {
        database.execute("alter system set log_line_prefix = " + prefix);
        database.execute("alter system set log_statement = " + statements);
        database.execute("select pg_reload_conf()");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    /** Of the stack that was started last. */
    private static Path log() throws IOException {
        try (var stacks = Files.list(Path.of("target", "local-stack"))) {
            return stacks.max(Comparator.comparing(stack -> stack.toFile().lastModified()))
                    .map(stack -> stack.resolve("logs").resolve("postgres.log"))
                    .orElseThrow();
        }
    }

    interface Action {
        void run() throws Exception;
    }

    /** The transactions that the work caused, in order; those of the outbox's relay are not the caller's. */
    List<List<Statement>> transactionsOf(Action work) throws Exception {
        long from = Files.size(log);
        work.run();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        return transactions(read(from));
    }

    private String read(long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[Math.toIntExact(file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<List<Statement>> transactions(String logged) {
        Map<String, List<Statement>> open = new LinkedHashMap<>();
        var finished = new ArrayList<Map.Entry<String, List<Statement>>>();
        Set<String> relays = new HashSet<>();
        // A line that belongs to the one before begins with a tab.
        var lines = logged.replace("\n\t", "\t").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = LINE.matcher(lines.get(i));
            var executed = line.matches() ? EXECUTED.matcher(line.group(3)) : null;
            if (executed == null || line.group(2).equals("DETAIL") || !executed.matches()) {
                continue;
            }
            var session = line.group(1);
            var statement = Statement.of(executed.group(1), detail(lines, i + 1, session));
            if (statement.sql().matches("(?is).*\\bfrom outbox\\b.*")) {
                relays.add(session);
            }
            if (statement.begins()) {
                open.put(session, new ArrayList<>());
            } else if (statement.ends()) {
                var transaction = open.remove(session);
                if (transaction != null && !transaction.isEmpty()) {
                    finished.add(Map.entry(session, transaction));
                }
            } else if (open.containsKey(session)) {
                open.get(session).add(statement);
            }
        }
        return finished.stream()
                .filter(each -> !relays.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String detail(List<String> lines, int at, String session) {
        var next = at < lines.size() ? LINE.matcher(lines.get(at)) : null;
        boolean parameters = next != null
                && next.matches()
                && next.group(1).equals(session)
                && next.group(2).equals("DETAIL");
        return parameters ? next.group(3) : null;
    }

    /** The server logs no more than usual from now on. */
    @Override
    public void close() throws SQLException {
        configure("default", "default");
    }
}
