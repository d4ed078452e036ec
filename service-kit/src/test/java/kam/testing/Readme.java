package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The page of a service, where it says in which file a rule is found. */
final class Readme {
    /** Such as {@code stock/shipment/Receipt}, with or without a member or the ending of the file. */
    private static final Pattern PLACE = Pattern.compile("`((?:[a-z]+/)+[A-Z]\\w*)[.\\w]*`");

    private static final Path KIT = Path.of("..", "service-kit", "src", "main", "java", "kam", "kit");

    private Readme() {}

    /** Every file that it names is there, in the service or in the kit. */
    static void namesFilesThatAreThere(String base) throws IOException {
        var sources = Path.of("src", "main", "java").resolve(base.replace('.', '/'));
        var missing = new TreeSet<String>();
        var named = PLACE.matcher(Files.readString(Path.of("README.md")));
        while (named.find()) {
            var file = named.group(1) + ".java";
            if (Files.notExists(sources.resolve(file)) && Files.notExists(KIT.resolve(file))) {
                missing.add(named.group(1));
            }
        }
        assertThat(missing)
                .as("files that README.md names and %s lacks", sources)
                .isEmpty();
    }
}
