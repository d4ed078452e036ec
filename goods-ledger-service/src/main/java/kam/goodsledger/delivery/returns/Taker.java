package kam.goodsledger.delivery.returns;

import kam.goodsledger.ledger.AccountKind;

/** Where the goods go from the office. */
enum Taker {
    COMPANY(AccountKind.COMPANY_WAREHOUSE),
    OEM(AccountKind.OEM);

    private final AccountKind account;

    Taker(AccountKind account) {
        this.account = account;
    }

    AccountKind account() {
        return account;
    }
}
