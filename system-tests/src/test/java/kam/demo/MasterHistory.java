package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.demo.Dataset.Person;

/**
 * What befalls customers, people, offices and products, at random: whatever a command answers is right but a fault of the
 * server. Told by the seed of its random numbers.
 */
final class MasterHistory {
    private static final int CUSTOMERS_AT_FIRST = 3;
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String CUSTOMERS = "/api/v1/customers/";
    private static final String STAFF = "/api/v1/staff";
    private static final String OFFICES = "/api/v1/offices";
    private static final String PRODUCTS = "/api/v1/products";
    private static final int KINDS = 14;

    private final Stage stage;
    private final Random random;
    private final Person hr;
    private final Person director;
    private final Person companyClerk;
    private final List<String> customers = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> personIds = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<Integer> deck = new ArrayList<>();
    private final Map<String, Integer> taken = new TreeMap<>();

    MasterHistory(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
        this.hr = stage.role("hr");
        this.director = stage.role("ka-director");
        this.companyClerk = stage.role("sales-company-clerk");
        for (int i = 0; i < CUSTOMERS_AT_FIRST; i++) {
            register();
        }
        personIds.addAll(stage.dataset().people().stream()
                .filter(person -> person.role().equals("account-manager"))
                .map(Person::id)
                .toList());
    }

    private void register() {
        var office = anyOffice();
        var manager = stage.role("account-manager", office).id();
        var details = Map.of("name", "新客户 " + customers.size(), "accountManager", manager, "contacts", List.of());
        var registered = stage.api()
                .post(
                        stage.role("office-clerk", office),
                        "/api/v1/customers",
                        Map.of("creditCode", creditCode(), "office", office, "details", details));
        customers.add(registered.get("id").asText());
    }

    /** One that nobody has, with its check character by GB 32100. */
    private String creditCode() {
        var code = new StringBuilder("91");
        while (code.length() < 17) {
            code.append(CHARACTERS.charAt(random.nextInt(10)));
        }
        int sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
        }
        return code.append(CHARACTERS.charAt((31 - sum % 31) % 31)).toString();
    }

    /** How many of each kind had an effect. */
    Map<String, Integer> taken() {
        return taken;
    }

    void play(int steps) {
        for (int step = 0; step < steps; step++) {
            switch (next()) {
                case 0, 1 -> renameCustomer();
                case 2, 3 -> assign();
                case 4 -> lose();
                case 5 -> regain();
                case 6 -> employ();
                case 7 -> renamePerson();
                case 8 -> move();
                case 9 -> absent();
                case 10 -> leave();
                case 11 -> renameOffice();
                case 12 -> product();
                default -> withdrawOrResume();
            }
        }
    }

    /** Each kind comes up before one comes again, so that a short history has them all. */
    private int next() {
        if (deck.isEmpty()) {
            IntStream.range(0, KINDS).forEach(deck::add);
            Collections.shuffle(deck, random);
        }
        return deck.remove(deck.size() - 1);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String anyOffice() {
        return any(stage.dataset().offices()).code();
    }

    private String day(int from, int until) {
        return stage.business()
                .today()
                .plusDays(from + random.nextInt(until - from))
                .toString();
    }

    /** Empty answers null; a refusal is as good as an effect, a fault of the server is not. */
    private JsonNode attempt(String kind, Person who, String path, Object body) {
        var answer = stage.api().tryPost(who, path, body);
        assertThat(answer.status())
                .as("%s by %s: %s", path, who.id(), answer.body())
                .isLessThan(500);
        if (answer.status() >= 300) {
            return null;
        }
        taken.merge(kind, 1, Integer::sum);
        return answer.body();
    }

    private void change(String kind, Person who, String path, String field, String value) {
        var read = stage.api().get(who, path);
        ObjectNode details = (read.has("details") ? read.get("details") : read).deepCopy();
        stage.api().put(who, path, read, details.put(field, value));
        taken.merge(kind, 1, Integer::sum);
    }

    private Person clerkOf(JsonNode customer) {
        return stage.role("office-clerk", customer.get("office").asText());
    }

    private void renameCustomer() {
        var path = CUSTOMERS + any(customers);
        var clerk = clerkOf(stage.api().get(director, path));
        change("customer renamed", clerk, path, "name", "更名 " + random.nextInt(100_000));
    }

    /** To somebody of the office, or to anybody: most of those are refused. */
    private void assign() {
        var office = anyOffice();
        var manager = random.nextInt(4) == 0
                ? any(personIds)
                : stage.role("account-manager", office).id();
        var assignment = Map.of(
                "accountManager",
                manager,
                "office",
                office,
                "validFrom",
                day(-20, 3),
                "reason",
                "区域调整",
                "keepContracts",
                true);
        attempt("customer assigned", director, CUSTOMERS + any(customers) + "/assignments", assignment);
    }

    private void lose() {
        var path = CUSTOMERS + any(customers);
        var manager = stage.role(
                "office-manager", stage.api().get(director, path).get("office").asText());
        var loss = Map.of("reasonCode", "PRICE", "reason", "价格", "lostOn", day(-5, 1));
        if (attempt("loss proposed", manager, path + "/loss", loss) != null) {
            var digest = stage.api().get(director, path + "/loss").get("digest").asText();
            attempt(
                    "customer lost",
                    director,
                    path + "/loss/decisions",
                    Map.of("verdict", "APPROVE", "digest", digest));
        }
    }

    private void regain() {
        attempt("customer regained", director, CUSTOMERS + any(customers) + "/regain", Map.of("reason", "重新下单"));
    }

    private void employ() {
        var id = "person." + UUID.randomUUID();
        var member = attempt("person registered", hr, STAFF, Map.of("personId", id, "name", "新人 " + people.size()));
        var path = STAFF + "/" + member.get("id").asText();
        people.add(path);
        if (attempt("person appointed", hr, path + "/appointment", appointment(day(-30, 5))) != null) {
            personIds.add(id);
        }
    }

    private Map<String, Object> appointment(String from) {
        return Map.of("position", "ACCOUNT_MANAGER", "offices", List.of(anyOffice()), "from", from);
    }

    private void renamePerson() {
        if (people.isEmpty()) {
            employ();
            return;
        }
        var path = any(people);
        var read = stage.api().get(hr, path);
        stage.api().put(hr, path, read, Map.of("name", "改名 " + random.nextInt(100_000)));
        taken.merge("person renamed", 1, Integer::sum);
    }

    private void move() {
        if (!people.isEmpty()) {
            attempt("person moved", hr, any(people) + "/move", appointment(day(0, 5)));
        }
    }

    private void absent() {
        if (!people.isEmpty()) {
            var absence = Map.of("from", day(0, 3), "until", day(3, 9), "substitutes", List.of(any(personIds)));
            attempt("person absent", hr, any(people) + "/absence", absence);
        }
    }

    private void leave() {
        if (!people.isEmpty()) {
            var leaving = Map.of("lastDay", day(0, 3), "reason", "离职");
            attempt("person left", hr, any(people) + "/leaving", leaving);
        }
    }

    private void renameOffice() {
        var office = stage.api()
                .get(hr, OFFICES + "?code=" + anyOffice())
                .get("items")
                .get(0);
        var path = OFFICES + "/" + office.get("id").asText();
        var read = stage.api().get(hr, path);
        var managers = new ArrayList<String>();
        read.get("managers").forEach(manager -> managers.add(manager.get("id").asText()));
        stage.api().put(hr, path, read, Map.of("name", "办事处 " + random.nextInt(100_000), "managers", managers));
        taken.merge("office renamed", 1, Integer::sum);
    }

    private void product() {
        if (products.isEmpty() || random.nextBoolean()) {
            var sku = "M-" + UUID.randomUUID();
            var product = attempt("product registered", companyClerk, PRODUCTS, content(sku));
            products.add(PRODUCTS + "/" + product.get("id").asText());
        } else {
            var path = any(products);
            var read = stage.api().get(companyClerk, path);
            var sku = read.get("sku").asText();
            stage.api()
                    .put(companyClerk, path, read, content(random.nextBoolean() ? sku : sku.toLowerCase(Locale.ROOT)));
            taken.merge("product changed", 1, Integer::sum);
        }
    }

    private Map<String, Object> content(String sku) {
        return Map.of(
                "sku",
                sku,
                "name",
                "产品 " + random.nextInt(100_000),
                "unit",
                "只",
                "conversions",
                List.of(Map.of("unit", "箱", "factor", 1 + random.nextInt(50))),
                "vatRate",
                13);
    }

    private void withdrawOrResume() {
        if (!products.isEmpty()) {
            var act = random.nextBoolean() ? "/withdrawal" : "/resumption";
            attempt("product withdrawn or resumed", companyClerk, any(products) + act, Map.of());
        }
    }
}
