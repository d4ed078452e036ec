package kam.kit.web;

import static kam.kit.web.Cases.CASES;
import static kam.kit.web.Cases.json;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LanguageTest {
    private static ValidatableResponse post(String language, String body) {
        return json().header("Accept-Language", language)
                .body(body)
                .post(CASES)
                .then()
                .header("Content-Language", language);
    }

    @Test
    void titleDetailAndFieldErrorsAreInTheLanguageAskedFor() {
        var body = "{\"name\":\" \",\"count\":1}";
        post("zh-CN", body)
                .body("title", equalTo("请求内容未通过校验"))
                .body("detail", equalTo("请更正所列字段"))
                .body("errors[0].detail", equalTo("不能为空白"));
        post("en", body)
                .body("title", equalTo("The request is not valid"))
                .body("detail", equalTo("Correct the fields named"))
                .body("errors[0].detail", equalTo("Must not be blank"));
    }

    @Test
    void everyFieldErrorHasACodeAndTheValuesThatItsDetailNames() {
        for (var language : new String[] {"zh-CN", "en"}) {
            post(language, "{\"name\":\" \",\"count\":1}")
                    .body("errors[0].code", equalTo("blank"))
                    .body("errors[0].parameters", anEmptyMap());
            post(language, "{\"name\":\"a\",\"count\":1,\"kind\":\"X\"}")
                    .body("errors[0].code", equalTo("expected-one-of"))
                    .body("errors[0].parameters", equalTo(Map.of("values", "GOODS, MONEY")));
            post(language, "{\"name\":")
                    .body("errors[0].code", equalTo("not-json"))
                    .body("errors[0].parameters.line", equalTo("1"));
        }
    }

    @Test
    void parametersOfTheAddressAreNamedAlike() {
        json().get(CASES + "?colour=red")
                .then()
                .body("detail", equalTo("此操作没有该查询参数"))
                .body("errors[0].parameter", equalTo("colour"))
                .body("errors[0].code", equalTo("unknown-parameter"))
                .body("errors[0].detail", equalTo("未知的查询参数"));
    }
}
