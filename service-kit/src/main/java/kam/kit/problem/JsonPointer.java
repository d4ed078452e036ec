package kam.kit.problem;

/** Builds a JSON pointer (RFC 6901) from the outside in; the empty one means the whole document. */
public final class JsonPointer {
    private final StringBuilder text = new StringBuilder();

    public JsonPointer field(String name) {
        text.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        return this;
    }

    public JsonPointer index(int index) {
        text.append('/').append(index);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
