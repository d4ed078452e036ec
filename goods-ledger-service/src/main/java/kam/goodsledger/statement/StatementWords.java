package kam.goodsledger.statement;

import kam.goodsledger.ledger.Reason;

/** What stands on statements in Chinese, for people and not for programs. */
final class StatementWords {
    private StatementWords() {}

    static String title(StatementKind kind) {
        return kind == StatementKind.CUSTOMER ? "对账单" : "办事处货款对账单";
    }

    /** Of the column that raises the debt. */
    static String debit(StatementKind kind) {
        return kind == StatementKind.CUSTOMER ? "应收增加" : "货款增加";
    }

    static String credit(StatementKind kind) {
        return kind == StatementKind.CUSTOMER ? "回款及减少" : "汇款及减少";
    }

    static String status(StatementStatus status) {
        return switch (status) {
            case DRAFT -> "草稿";
            case ISSUED -> "已开具";
            case SIGNED_BY_OFFICE -> "办事处已签";
            case SIGNED_BY_CUSTOMER -> "客户已签";
            case SIGNED_BY_COMPANY -> "公司已签";
            case CONFIRMED -> "双方已确认";
            case CONTESTED -> "有异议";
        };
    }

    static String side(Side side) {
        return switch (side) {
            case OFFICE -> "办事处";
            case CUSTOMER -> "客户";
            case COMPANY -> "公司";
        };
    }

    /** A reason without a name of its own here keeps that of the ledger. */
    static String reason(String reason) {
        return switch (Reason.valueOf(reason)) {
            case SALE -> "销售签收";
            case COLLECTION -> "回款";
            case ACCEPTANCE -> "货物验收入账";
            case WRITE_OFF -> "核销";
            case MARGIN_OFFSET -> "毛利抵扣货款";
            case SETTLEMENT -> "货款结清";
            case OPENING_RECEIVABLE -> "期初应收";
            case OPENING_CLAIM -> "期初货款";
            case SALE_RETURNED -> "退货冲减";
            case CLAIM_MOVED -> "调配转出";
            case CLAIM_RETURNED -> "退回公司冲减";
            case LATE_CLAIM -> "逾期异议冲回";
            default -> reason;
        };
    }
}
