package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 8. A customer complains; the service desk solves it, the complaint is judged, and a survey asks how it was. */
final class DeskAct {
    private static final String TICKETS = "/api/v1/tickets/";
    private static final String SURVEYS = "/api/v1/surveys/";

    private final Stage stage;
    private final Dataset.Person agent;

    DeskAct(Stage stage) {
        this.stage = stage;
        this.agent = stage.role("service-agent");
    }

    void play(Account account) {
        stage.transcript().act(8, "投诉与满意度 · A complaint, and a survey");
        complain(account);
        survey(account);
    }

    private void complain(Account account) {
        var call = Map.of(
                "channel", "PHONE",
                "caller", account.customer.contact(),
                "phone", account.customer.phone(),
                "subject", "部分断路器外壳破损",
                "description", "本批到货中有两只外壳破损，要求更换");
        var taken = stage.api()
                .post(
                        agent,
                        "/api/v1/tickets",
                        Map.of("customerId", account.id.toString(), "kind", "COMPLAINT", "call", call));
        var ticket = TICKETS + taken.get("id").asText();
        stage.api().post(agent, ticket + "/analysis", Map.of("finding", "运输包装受潮，外箱破损"));
        stage.api().post(agent, ticket + "/escalation", Map.of("reason", "需办事处当面确认破损数量"));
        var manager = stage.dataset().person(account.customer.accountManager());
        stage.api().post(manager, ticket + "/solution", Map.of("solution", "当日更换两只，并致歉"));
        stage.api().post(agent, ticket + "/follow-up", Map.of("content", true, "remark", "客户确认已收到更换品"));
        var judge = stage.role("ka-director");
        stage.api()
                .post(
                        judge,
                        ticket + "/judgement",
                        Map.of(
                                "valid", true,
                                "cause", "包装防潮不足",
                                "complaintRemedy", "更换破损品",
                                "improvement", "改用防潮外箱"));
        var closed = stage.api().post(agent, ticket + "/closing");
        stage.transcript()
                .step(
                        agent,
                        "takes the complaint of " + account.customer.name() + "; " + manager.name() + " solves it, "
                                + judge.name() + " judges it valid",
                        closed.get("status").asText() + ", " + stage.link(ticket));
    }

    private void survey(Account account) {
        var opened = stage.api()
                .post(agent, "/api/v1/surveys", Map.of("customerId", account.id.toString(), "method", "QUESTIONNAIRE"));
        var survey = SURVEYS + opened.get("id").asText();
        var answered = stage.api()
                .post(
                        agent,
                        survey + "/answers",
                        Map.of(
                                "respondent",
                                account.customer.contact(),
                                "answeredOn",
                                stage.business().today().toString(),
                                "marks",
                                marks(opened.get("questionnaireVersion").asInt()),
                                "wishes",
                                "希望加强包装"));
        var score = answered.get("result").get("score").asText();
        var actions = stage.api()
                .get(agent, "/api/v1/improvement-actions?customerId=" + account.id)
                .get("items");
        stage.transcript()
                .step(
                        agent,
                        "asks how content the customer is: " + score + " of 100",
                        actions.size() + " improvement action opened, " + stage.link(survey));
    }

    /** Product and delivery disappoint, the rest is fair. */
    private List<Map<String, Object>> marks(int version) {
        var marks = new ArrayList<Map<String, Object>>();
        for (var question : questions(version)) {
            var code = question.get("code").asText();
            var low = code.equals("PRODUCT") || code.equals("DELIVERY");
            marks.add(Map.of("question", code, "mark", low ? 2 : 3));
        }
        return marks;
    }

    private JsonNode questions(int version) {
        for (var questionnaire :
                stage.api().get(agent, "/api/v1/questionnaires").get("items")) {
            if (questionnaire.get("questionnaireVersion").asInt() == version) {
                return questionnaire.get("questions");
            }
        }
        throw new IllegalStateException("No questionnaire of version " + version);
    }
}
