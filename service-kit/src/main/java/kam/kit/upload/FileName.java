package kam.kit.upload;

import java.util.regex.Pattern;

/** The name of a file as it may be stored and shown. */
public final class FileName {
    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

    private FileName() {}

    /**
     * Without folders and without characters that cannot be seen, such as those that turn the direction of writing;
     * shortened before its ending to 200 characters. Null where nothing is left.
     */
    public static String cleaned(String given) {
        if (given == null) {
            return null;
        }
        var last = FOLDERS.matcher(given).replaceFirst("");
        var name = UNPRINTABLE.matcher(last).replaceAll("").strip();
        return name.isEmpty() || name.matches("\\.+") ? null : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        var kept = ending.find() ? ending.group() : "";
        int length = LONGEST - kept.length();
        boolean splitsACharacter = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, splitsACharacter ? length - 1 : length) + kept;
    }
}
