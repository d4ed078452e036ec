package kam.kit.filecheck;

/** What is wrong with a file, in words that its sender understands: Chinese, a bar, English. */
final class UnreadableFile extends Exception {
    UnreadableFile(String reason) {
        super(reason, null, false, false);
    }
}
