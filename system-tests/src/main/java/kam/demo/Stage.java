package kam.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the acts play on: the API, the people, what is told, the business calendar, and where papers are laid. */
record Stage(Api api, Dataset dataset, Transcript transcript, URI gateway, Business business, Path papers) {
    /** Lays a form of a resource where a person can open it, and says where. */
    String lay(Dataset.Person who, String path, String accept, String name) {
        try {
            var paper = Files.createDirectories(papers).resolve(name);
            return Files.write(paper, api.download(who, path, accept)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
