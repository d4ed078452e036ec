package kam.gateway;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which service owns which collection: the whole routing table, made from the paths of the services' OpenAPI documents.
 * The first segment after {@code /api/v1/} decides, whatever follows it. The labels, which every service has, are the
 * gateway's own to answer.
 */
@Singleton
final class RoutingTable {
    private static final String PREFIX = "/api/v1/";

    private final Map<String, Upstream> owners = new TreeMap<>();
    private final Map<Upstream, SortedSet<String>> collections = new EnumMap<>(Upstream.class);

    /** As the bundled documents say. */
    @Inject
    RoutingTable() {
        this(Documents.paths());
    }

    /**
     * @param paths the paths that each service answers
     * @throws IllegalStateException where two services claim one collection, or a path lies in none
     */
    RoutingTable(Map<Upstream, ? extends Collection<String>> paths) {
        paths.forEach((upstream, its) -> its.forEach(path -> add(upstream, path)));
    }

    /** The service that answers this path; empty where no collection of that name exists. */
    Optional<Upstream> owning(String path) {
        return collection(path).map(owners::get);
    }

    /** The names of what the service owns, in order. */
    SortedSet<String> collections(Upstream upstream) {
        return collections.getOrDefault(upstream, new TreeSet<>());
    }

    private void add(Upstream upstream, String path) {
        String collection = collection(path)
                .orElseThrow(() -> new IllegalStateException(
                        upstream.service() + " has a path that lies in no collection: " + path));
        if (collection.equals(Labels.COLLECTION)) {
            return;
        }
        Upstream other = owners.putIfAbsent(collection, upstream);
        if (other != null && other != upstream) {
            throw new IllegalStateException("Both " + other.service() + " and " + upstream.service()
                    + " claim the collection " + collection + ": name one of them otherwise");
        }
        collections.computeIfAbsent(upstream, first -> new TreeSet<>()).add(collection);
    }

    private static Optional<String> collection(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', PREFIX.length());
        String name = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        return name.isEmpty() || name.startsWith("{") ? Optional.empty() : Optional.of(name);
    }
}
