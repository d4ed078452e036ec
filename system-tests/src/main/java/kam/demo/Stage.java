package kam.demo;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** What the acts play on: the API, the people, what is told, and the clock that can be moved. */
record Stage(
        Api api, Dataset dataset, Transcript transcript, URI gateway, Consumer<Duration> clock, Business business) {
    Dataset.Person role(String role) {
        return dataset.person(role, null);
    }

    Dataset.Person role(String role, String office) {
        return dataset.person(role, office);
    }

    String link(String path) {
        return gateway.resolve(path).toString();
    }
}
