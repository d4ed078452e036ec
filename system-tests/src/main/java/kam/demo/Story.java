package kam.demo;

import java.time.Duration;
import java.util.List;

/** The regulation's story, act by act, and what came of it. */
final class Story {
    private final Stage stage;
    private final List<Account> accounts;
    private Account handedOver;

    Story(Stage stage) {
        this.stage = stage;
        this.accounts = stage.dataset().customers().stream().map(Account::new).toList();
    }

    List<Account> accounts() {
        return accounts;
    }

    /** The first account as it is once it was renamed and handed over. */
    Account handedOver() {
        return handedOver;
    }

    /** Whether these customers are known already, since the data of an earlier run is still there. */
    boolean wasPlayed() {
        var first = accounts.get(0).customer;
        return stage.api()
                        .get(stage.role("auditor"), "/api/v1/customers?creditCode=" + first.creditCode())
                        .get("items")
                        .size()
                > 0;
    }

    /** Acts 0 to 3: everyone is a key account with a signed contract. */
    Latency untilSigned() {
        new OrganisationAct(stage).play();
        new SettlementPrices(stage).publish();
        new PolicyAct(stage).escalateUnderFloor();
        new ApplicationAct(stage).play(accounts);
        new ApprovalAct(stage).play(accounts);
        return new SigningAct(stage).play(accounts);
    }

    void play() {
        var scores = new ScoreAct(stage);
        var latency = untilSigned();
        scores.setTargets(accounts);
        var goods = new GoodsAct(stage);
        goods.play(accounts);
        new OrderAct(stage).play(accounts.get(0));
        var money = new MoneyAct(stage);
        money.play(accounts);
        new VisitAct(stage).play(accounts);
        new DeskAct(stage).play(accounts.get(0));
        new StockAct(stage).play(accounts);
        new PolicyAct(stage).tryStricterBound();
        stage.business()
                .letPass(Duration.between(
                        stage.business().now(), stage.business().startOfNextQuarter()));
        var scorecards = scores.play(accounts);
        handedOver = new HandOverAct(stage).play(accounts.get(0));
        new AmendmentAct(stage).play(accounts.get(accounts.size() - 1));
        new Closing(stage).tell(accounts, goods, money, scorecards, latency);
    }
}
