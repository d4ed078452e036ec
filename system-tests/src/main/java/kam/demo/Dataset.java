package kam.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the demonstration plays with, from the CSV files beside it. */
record Dataset(
        List<Customer> customers,
        Map<String, Product> products,
        List<Person> people,
        List<Employee> staff,
        List<Office> offices) {

    private static final List<String> CREDIT_FACTORS =
            List.of("PAYMENT_RECORD", "CONTRACT_PERFORMANCE", "FINANCIAL_STRENGTH", "INDUSTRY_STANDING", "COOPERATION");

    record Person(String id, String name, String role, String office) {}

    /** Where one of the people works, under whom, null for the first of all, and what qualifies for it. */
    record Employee(
            Person person,
            String position,
            String superior,
            String joinedOn,
            String education,
            int yearsOfExperience) {}

    record Office(String code, String name) {}

    record Product(String sku, String name, String unit, BigDecimal settlementPrice) {}

    record Line(int number, Product product, BigDecimal quantity, BigDecimal unitPrice) {
        BigDecimal amount() {
            return quantity.multiply(unitPrice);
        }
    }

    record Customer(
            String creditCode,
            String name,
            String office,
            String accountManager,
            String industry,
            String address,
            String contact,
            String title,
            String phone,
            Map<String, Integer> creditScores,
            List<Line> lines) {
        BigDecimal amount() {
            return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The same under another name, and answered for by somebody else. */
        Customer handedOver(String newName, Person manager) {
            return new Customer(
                    creditCode,
                    newName,
                    office,
                    manager.id(),
                    industry,
                    address,
                    contact,
                    title,
                    phone,
                    creditScores,
                    lines);
        }

        boolean sellsUnderFloor() {
            return lines.stream()
                    .anyMatch(line -> line.unitPrice().compareTo(line.product().settlementPrice()) < 0);
        }
    }

    static Dataset load() {
        var products = read("products").stream()
                .map(row -> new Product(
                        row.get("sku"), row.get("name"), row.get("unit"), new BigDecimal(row.get("settlementPrice"))))
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        var lines = read("contract-lines").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("creditCode"),
                        Collectors.mapping(
                                row -> new Line(
                                        Integer.parseInt(row.get("line")),
                                        products.get(row.get("sku")),
                                        new BigDecimal(row.get("quantity")),
                                        new BigDecimal(row.get("unitPrice"))),
                                Collectors.toList())));
        var customers = read("customers").stream()
                .map(row -> customer(row, lines.get(row.get("creditCode"))))
                .toList();
        var rows = read("people");
        var people = rows.stream().map(Dataset::person).toList();
        var staff = rows.stream()
                .filter(row -> !row.get("position").isEmpty())
                .map(row -> new Employee(
                        person(row),
                        row.get("position"),
                        orNull(row.get("superior")),
                        row.get("joinedOn"),
                        row.get("education"),
                        Integer.parseInt(row.get("yearsOfExperience"))))
                .toList();
        var offices = read("offices").stream()
                .map(row -> new Office(row.get("code"), row.get("name")))
                .toList();
        return new Dataset(customers, products, people, staff, offices);
    }

    private static Person person(CSVRecord row) {
        return new Person(row.get("id"), row.get("name"), row.get("role"), orNull(row.get("office")));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Customer customer(CSVRecord row, List<Line> lines) {
        var scores = CREDIT_FACTORS.stream()
                .collect(Collectors.toMap(Function.identity(), factor -> Integer.valueOf(row.get(factor))));
        return new Customer(
                row.get("creditCode"),
                row.get("name"),
                row.get("office"),
                row.get("accountManager"),
                row.get("industry"),
                row.get("address"),
                row.get("contact"),
                row.get("title"),
                row.get("phone"),
                scores,
                lines);
    }

    /** The same with some of the customers only. */
    Dataset some(int from, int to) {
        return new Dataset(customers.subList(from, to), products, people, staff, offices);
    }

    Person person(String role, String office) {
        return people.stream()
                .filter(person -> person.role().equals(role) && Objects.equals(person.office(), office))
                .findFirst()
                .orElseThrow();
    }

    Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> read(String name) {
        try (var file = Objects.requireNonNull(Dataset.class.getResourceAsStream("/demo/" + name + ".csv"), name);
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
