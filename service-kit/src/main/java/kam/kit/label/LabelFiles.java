package kam.kit.label;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kam.kit.problem.Wording;

/**
 * The files in which labels stand, one in each module that has codes of its own: lines of group, dot, code and the label,
 * as in {@code CustomerStatus.PROSPECT = 潜在客户 | Prospect}. Groups are the names of enums, Role and Event.
 */
final class LabelFiles {
    static final String RESOURCE = "META-INF/labels.properties";
    static final String ROLES = "Role";
    static final String EVENTS = "Event";

    private LabelFiles() {}

    /** By group and code; fails where one label stands in two files otherwise. */
    static Map<String, Map<String, Label>> read() {
        var labels = new TreeMap<String, Map<String, Label>>();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources(RESOURCE);
            for (URL file : Collections.list(files)) {
                lines(file).forEach((key, text) -> add(labels, key.toString(), Wording.of(text.toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Labels cannot be read", e);
        }
        return labels;
    }

    private static Properties lines(URL file) throws IOException {
        var lines = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        return lines;
    }

    private static void add(Map<String, Map<String, Label>> labels, String key, Wording wording) {
        int dot = key.indexOf('.');
        var label = Label.of(wording);
        var other = labels.computeIfAbsent(key.substring(0, dot), group -> new TreeMap<>())
                .putIfAbsent(key.substring(dot + 1), label);
        if (other != null && !other.equals(label)) {
            throw new IllegalStateException(key + " has two labels: " + label + " and " + other);
        }
    }
}
