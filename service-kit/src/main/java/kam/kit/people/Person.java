package kam.kit.people;

import jakarta.annotation.Nonnull;

/**
 * A person in answers: the id that tokens carry, and the name it is known by; without one where it is not known. Views
 * say who it is ({@link #of}); the name is put in as the answer is written.
 */
public record Person(@Nonnull String id, String name) {
    /** Null of null. */
    public static Person of(String id) {
        return id == null ? null : new Person(id, null);
    }

    /** Null of null. */
    public static String idOf(Person person) {
        return person == null ? null : person.id();
    }
}
