package kam.kit.filecheck;

/** What a {@link Checker} says of one file. */
final class CheckerAnswer {
    private CheckerAnswer() {}

    /** Refuses what it refuses; fails with IllegalArgumentException where it is no answer to this request. */
    static FileType read(String line, long number) throws UnreadableFile {
        var words = line.split(" ", 3);
        if (words.length == 3 && words[0].equals(Long.toString(number))) {
            if (words[1].equals(Checker.YES)) {
                return FileType.valueOf(words[2]);
            }
            if (words[1].equals(Checker.NO)) {
                throw new UnreadableFile(words[2]);
            }
        }
        throw new IllegalArgumentException("No answer to request " + number);
    }
}
