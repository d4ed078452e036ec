package kam.customer.account.customer;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import kam.customer.Office;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerListTest {
    private final String code = "L" + UUID.randomUUID().toString().substring(0, 8);
    private final Office office = new Office(code);

    @Test
    void aCustomerIsFoundByNamePinyinInitialsNumberAndCreditCode() {
        var created = office.manager()
                .body(office.customer(Customers.newCreditCode()))
                .post(CUSTOMERS);
        var number = created.jsonPath().getString("number");
        var creditCode = created.jsonPath().getString("creditCode");
        for (var q : List.of("长", "城机械", "changcheng", "bjcc", number.substring(3), creditCode.substring(4))) {
            office.manager()
                    .queryParam("q", q)
                    .get(CUSTOMERS)
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(number));
        }
        office.manager().queryParam("q", "上海").get(CUSTOMERS).then().body("items", empty());
        new Office("elsewhere")
                .manager()
                .queryParam("q", creditCode)
                .get(CUSTOMERS)
                .then()
                .body("items", empty());
    }

    @Test
    void theListIsFilteredSortedAndCounted() {
        var first = office.register();
        var second = office.register();
        office.manager()
                .get(CUSTOMERS + "?status=PROSPECT,LOST&accountManager=zhao.lei&sort=registeredAt&count=true")
                .then()
                .body("items.id", contains(first.toString(), second.toString()))
                .body("count.number", equalTo(2));
        office.manager().get(CUSTOMERS + "?sort=-archivePercent&limit=1").then().body("items.size()", equalTo(1));
        office.manager().get(CUSTOMERS + "?status=KEY_ACCOUNT").then().body("items", empty());
    }

    @Test
    void theFileHasTheWholeListAndMasksContactsLikeIt() {
        office.register();
        office.register();
        var all = office.manager().get(CUSTOMERS + "/export?sort=number");
        all.then().header("Content-Disposition", containsString("customers.csv"));
        assertThat(all.asString().lines()).hasSize(3).last().asString().contains("010-65001234");
        var masked = Office.as("auditor", null).get(CUSTOMERS + "/export?office=" + code);
        assertThat(masked.asString()).doesNotContain("010-65001234").contains("王");
        office.manager().accept("text/csv").get(CUSTOMERS).then().statusCode(406);
    }
}
