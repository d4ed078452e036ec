package kam.customer;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** One record of each kind of the service desk, for an office. */
final class DeskResources {
    private final Office office;
    private final String code;
    private final LocalDate today;

    DeskResources(Office office, String code, LocalDate today) {
        this.office = office;
        this.code = code;
        this.today = today;
    }

    Map<String, Supplier<String>> all() {
        return Map.of(
                "/api/v1/tickets/{id}",
                () -> made("/api/v1/tickets", DeskForms.ticket(office.register(), "QUESTION", "")),
                "/api/v1/surveys/{id}",
                this::survey,
                "/api/v1/survey-schedules/{id}",
                () -> made(
                        "/api/v1/survey-schedules",
                        DeskForms.schedule(office.register(), DeskForms.cadence(90, today.plusDays(30)))),
                "/api/v1/improvement-actions/{id}",
                this::improvementAction,
                "/api/v1/service-plans/{id}",
                () -> made(
                        "/api/v1/service-plans",
                        DeskForms.servicePlan(KeyAccounts.of(office, code), DeskForms.plan(today))),
                "/api/v1/service-agreements/{id}",
                () -> made("/api/v1/service-agreements", DeskForms.agreement(KeyAccounts.of(office, code))),
                "/api/v1/care-activities/{id}",
                () -> made("/api/v1/care-activities", DeskForms.care(office.register(), "TRAINING", today.plusDays(9))),
                "/api/v1/market-information/{id}",
                () -> made("/api/v1/market-information", DeskForms.information(office.register(), today)));
    }

    private String survey() {
        return made("/api/v1/surveys", DeskForms.survey(office.register()));
    }

    private String improvementAction() {
        var customer = office.register();
        var survey = made("/api/v1/surveys", DeskForms.survey(customer));
        Desk.post("ka-specialist", "/api/v1/surveys/" + survey + "/answers", DeskForms.answers(1, today))
                .then()
                .statusCode(200);
        return Desk.get("auditor", "/api/v1/improvement-actions?customerId=" + customer)
                .jsonPath()
                .getString("items[0].id");
    }

    private String made(String collection, String body) {
        return Office.id(office.manager().body(body).post(collection)).toString();
    }
}
