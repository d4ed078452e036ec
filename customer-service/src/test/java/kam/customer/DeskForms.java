package kam.customer;

import java.time.LocalDate;
import java.util.UUID;

/** Bodies that the people of the service desk send. */
public final class DeskForms {
    private DeskForms() {}

    /** More are fields in JSON, beginning with a comma, or nothing. */
    public static String ticket(UUID customer, String kind, String more) {
        return """
                {"customerId": "%s", "kind": "%s", "call": {"channel": "PHONE", "caller": "王建国",
                 "phone": "010-65001234", "subject": "水泵漏水", "description": "三号泵密封处漏水"}%s}""".formatted(customer, kind, more);
    }

    public static String survey(UUID customer) {
        return "{\"customerId\": \"%s\", \"method\": \"QUESTIONNAIRE\"}".formatted(customer);
    }

    /** Every question of the first questionnaire gets the same mark. */
    public static String answers(int mark, LocalDate on) {
        return """
                {"respondent": "王建国", "answeredOn": "%2$s", "wishes": "缩短交期", "marks": [
                 {"question": "PRODUCT", "mark": %1$d}, {"question": "DELIVERY", "mark": %1$d, "remark": "偶有延误"},
                 {"question": "SERVICE", "mark": %1$d}, {"question": "RESPONSE", "mark": %1$d}]}""".formatted(mark, on);
    }

    public static String cadence(int everyDays, LocalDate nextDueOn) {
        return """
                {"everyDays": %d, "method": "INTERVIEW", "nextDueOn": "%s", "active": true}""".formatted(everyDays, nextDueOn);
    }

    public static String schedule(UUID customer, String cadence) {
        return "{\"customerId\": \"%s\", \"cadence\": %s}".formatted(customer, cadence);
    }

    public static String content(String services) {
        return """
                {"coreNeeds": "按时到货", "solution": "专库备货", "services": "%s"}""".formatted(services);
    }

    public static String team() {
        return """
                [{"role": "SALES_MANAGER", "person": "sun.qi"}, {"role": "ACCOUNT_MANAGER", "person": "zhao.lei"},
                 {"role": "TECHNICAL_SUPPORT", "person": "li.ming"}]""";
    }

    public static String plan(LocalDate milestone) {
        return """
                {"content": %s, "milestones": [{"name": "首次巡检", "dueOn": "%s"}], "team": %s}""".formatted(content("每月巡检"), milestone, team());
    }

    public static String servicePlan(UUID customer, String plan) {
        return "{\"customerId\": \"%s\", \"plan\": %s}".formatted(customer, plan);
    }

    public static String meeting(LocalDate heldOn) {
        return """
                {"heldOn": "%s", "participants": "王建国、赵磊", "topics": "交期与备货", "feedback": "希望增加巡检"}""".formatted(heldOn);
    }

    public static String agreement(UUID customer) {
        return """
                {"customerId": "%s", "registration": {"contact": "王建国", "reachedBy": "010-65001234",
                 "intention": "稳健投资"}}""".formatted(customer);
    }

    public static String care(UUID customer, String kind, LocalDate plannedOn) {
        return "{\"customerId\": \"%s\", \"plan\": %s}".formatted(customer, carePlan(kind, plannedOn));
    }

    public static String carePlan(String kind, LocalDate plannedOn) {
        return """
                {"kind": "%s", "title": "合作周年", "owner": "zhao.lei", "plannedOn": "%s"}""".formatted(kind, plannedOn);
    }

    public static String project(LocalDate learntOn) {
        return """
                {"name": "二期厂房", "description": "新建厂房及泵站", "expectedAmount": 2000000.5,
                 "expectedOn": "2027-12-31", "source": "招标网", "learntOn": "%s"}""".formatted(learntOn);
    }

    public static String information(UUID customer, LocalDate learntOn) {
        return "{\"customerId\": \"%s\", \"project\": %s}".formatted(customer, project(learntOn));
    }
}
