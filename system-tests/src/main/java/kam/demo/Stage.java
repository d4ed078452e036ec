package kam.demo;

import java.net.URI;

/** What the acts play on: the API, the people, what is told, and the business calendar. */
record Stage(Api api, Dataset dataset, Transcript transcript, URI gateway, Business business) {
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
