package kam.customer.overview.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kam.customer.overview.archive.RelationshipNetwork.NetworkLink;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;

/** The people of a network and the links between them. */
record NetworkContent(
        @NotNull @Size(max = 100) List<@Valid @NotNull NetworkPerson> people,
        @NotNull @Size(max = 500) List<@Valid @NotNull NetworkLink> links) {

    /** Refuses keys named twice, links of nobody or to oneself, and links named twice; every fault at once. */
    void mustHold() {
        var problem = new Problem(ArchiveProblem.NETWORK_INVALID, "See errors");
        var keys = new HashSet<String>();
        for (var i = 0; i < people.size(); i++) {
            if (!keys.add(people.get(i).key())) {
                problem = problem.at("/people/" + i + "/key", CommonFault.NAMED_TWICE);
            }
        }
        var pairs = new HashSet<List<String>>();
        for (var i = 0; i < links.size(); i++) {
            var link = links.get(i);
            problem = known(link.from(), keys, "/links/" + i + "/from", problem);
            problem = known(link.to(), keys, "/links/" + i + "/to", problem);
            if (link.from().equals(link.to())) {
                problem = problem.at("/links/" + i + "/to", "leads to the same person");
            }
            if (!pairs.add(List.of(link.from(), link.to()))) {
                problem = problem.at("/links/" + i, CommonFault.NAMED_TWICE);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static Problem known(String key, Set<String> keys, String pointer, Problem problem) {
        return keys.contains(key) ? problem : problem.at(pointer, "no person has this key");
    }

    NetworkContent masked() {
        return new NetworkContent(people.stream().map(NetworkPerson::masked).toList(), links);
    }
}
