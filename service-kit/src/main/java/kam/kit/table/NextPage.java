package kam.kit.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a list goes on (RFC 8288), for those whose answer has no place for the cursor. */
final class NextPage {
    private NextPage() {}

    /** The Link header of the page asked for by this address; empty on the last one. */
    static Optional<String> link(String address, String next) {
        if (next == null) {
            return Optional.empty();
        }
        int question = address.indexOf('?');
        var path = question < 0 ? address : address.substring(0, question);
        var query = question < 0 ? "" : address.substring(question + 1);
        var kept = Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith("after="));
        var parts = Stream.concat(kept, Stream.of("after=" + next)).collect(Collectors.joining("&"));
        return Optional.of("<" + path + "?" + parts + ">; rel=\"next\"");
    }
}
