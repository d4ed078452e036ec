package kam.kit.persistence;

/**
 * The series of numbers that all services together give out. They stand in one place so that no two share a prefix: a
 * number alone says what it is the number of. A prefix is made of pinyin initials of the Chinese term; it and the
 * sequence stay for good once numbers were given out.
 */
public enum Series {
    ALLOCATION("DB", "allocation_number"),
    APPLICATION("SQ", "application_number"),
    ARCHIVE_FILING("DA", "archive_filing_number"),
    ASSESSMENT_SCHEME("PF", "scheme_number"),
    CONTACT_PLAN("JC", "contact_plan_number"),
    CONTRACT("HT", "contract_number"),
    CONTRACT_FILING("BA", "filing_number"),
    CUSTOMER("KH", "customer_number"),
    DELEGATION("WT", "delegation_number"),
    DELIVERY("PS", "delivery_number"),
    DEVELOPMENT_PLAN("KF", "development_plan_number"),
    DIVERSION("DY", "diversion_number"),
    DIVERSION_FILING("YB", "diversion_filing_number"),
    GIFT_APPLICATION("LP", "gift_application_number"),
    GOODS_RETURN("TH", "goods_return_number"),
    MARGIN_PAYOUT("ML", "margin_payout_number"),
    MARKET_INFORMATION("XX", "market_information_number"),
    OPENING_POSITION("QC", "opening_position_number"),
    OPPORTUNITY("JH", "opportunity_number"),
    ORDER("DD", "order_number"),
    PAYMENT("SK", "payment_number"),
    POSITIONING("DW", "positioning_number"),
    PROPOSAL("FA", "proposal_number"),
    QUOTE("BJ", "quote_number"),
    REMITTANCE("HK", "remittance_number"),
    SCREENING("SX", "screening_number"),
    SEAL_USE("YY", "seal_use_number"),
    SERVICE_AGREEMENT("XY", "service_agreement_number"),
    SERVICE_AGREEMENT_FILING("XB", "service_agreement_filing"),
    SERVICE_PLAN("FJ", "service_plan_number"),
    SHIPMENT("FH", "shipment_number"),
    STATEMENT("DZ", "statement_number"),
    STOCK_COUNT("PD", "stock_count_number"),
    STOCK_EXEMPTION("MK", "stock_exemption_number"),
    SURVEY("DC", "survey_number"),
    TICKET("FW", "ticket_number"),
    UNMATCHED_RECEIPT("DR", "unmatched_receipt_number"),
    VISIT_PLAN("BF", "visit_plan_number"),
    WORTH_ANALYSIS("JZ", "worth_analysis_number"),
    WRITE_OFF("HX", "write_off_number");

    private final String prefix;
    private final String sequence;

    Series(String prefix, String sequence) {
        this.prefix = prefix;
        this.sequence = sequence;
    }

    String prefix() {
        return prefix;
    }

    /** The PostgreSQL sequence in the database of the one service that gives these numbers out. */
    String sequence() {
        return sequence;
    }
}
