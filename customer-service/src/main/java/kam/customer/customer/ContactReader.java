package kam.customer.customer;

/** Takes the plain data of one contact; whoever uses it records why. */
@FunctionalInterface
public interface ContactReader {
    void read(String name, String title, String phone, String email);
}
