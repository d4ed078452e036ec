package kam.kit.problem;

import java.util.Map;

/** What is said to people, in both languages; {@code {name}} in it stands for a value. */
public record Wording(String chinese, String english) {
    private static final String BAR = " | ";

    /** Of a text that holds both, with a bar between them: {@code 客户 | Customer}. Without a bar it is untranslated. */
    public static Wording of(String both) {
        int bar = both.indexOf(BAR);
        return bar < 0 ? untranslated(both) : new Wording(both.substring(0, bar), both.substring(bar + BAR.length()));
    }

    /** The same with values in the places {@code {0}}, {@code {1}} … of both. */
    public static Wording of(String both, Object... values) {
        var wording = of(both);
        for (int i = 0; i < values.length; i++) {
            wording = wording.with(Integer.toString(i), values[i]);
        }
        return wording;
    }

    /** Of a text that nobody has translated yet: everybody gets the English one. */
    static Wording untranslated(String english) {
        return new Wording(english, english);
    }

    /** With the value in the place of its name. */
    public Wording with(String name, Object value) {
        var place = "{" + name + "}";
        var text = String.valueOf(value);
        return new Wording(chinese.replace(place, text), english.replace(place, text));
    }

    /** With what something is called in each language in the place of its name. */
    public Wording with(String name, Wording value) {
        var place = "{" + name + "}";
        return new Wording(chinese.replace(place, value.chinese), english.replace(place, value.english));
    }

    Wording with(Map<String, String> values) {
        var filled = this;
        for (var value : values.entrySet()) {
            filled = filled.with(value.getKey(), value.getValue());
        }
        return filled;
    }

    String in(Language language) {
        return language == Language.ENGLISH ? english : chinese;
    }
}
