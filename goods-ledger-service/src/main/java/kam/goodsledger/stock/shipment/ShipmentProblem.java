package kam.goodsledger.stock.shipment;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about shipments. */
enum ShipmentProblem implements ProblemCode {
    NOTICE_DIFFERS("notice-differs", 409, "同一发货单号的内容不一致", "A notice of this number had other content"),
    LINE_NOT_IN_SHIPMENT("line-not-in-shipment", 409, "发货单中没有该行", "The shipment has no such line"),
    EXCEEDS_NOTICE("exceeds-notice", 409, "收货数量超过发货数量", "More than the notice says was sent"),
    TOO_LATE_TO_DISPUTE(
            "too-late-to-dispute", 409, "已超过三日异议期，视为无误", "The deadline has passed, the goods count as correct"),
    ALREADY_SETTLED("already-settled", 409, "该批货物已处理完毕", "These goods were accepted or disputed already"),
    NOTHING_CLAIMED("nothing-claimed", 400, "异议须说明短少或损坏数量", "A dispute claims what is missing or damaged"),
    EXCEEDS_RECEIPT("exceeds-receipt", 400, "异议数量超过收货数量", "More is claimed than was received"),
    DOES_NOT_ADD_UP("does-not-add-up", 400, "认可、短少、损坏之和须等于收货数量", "Accepted, missing and damaged must sum to received"),
    NOT_DISPUTED("not-disputed", 409, "该批货物没有待处理的异议", "There is no dispute to be settled"),
    RESOLUTION_INCOMPLETE("resolution-incomplete", 400, "须处理全部有异议的行", "Every disputed line is to be settled"),
    NOT_OVERDUE("not-overdue", 409, "货物尚未逾期", "The goods are not overdue"),
    EVIDENCE_MISSING("evidence-missing", 409, "须先上传凭证", "The evidence is not attached"),
    NOT_ACCEPTED_YET("not-accepted-yet", 409, "该行尚未认可，请直接提出异议", "The line is not accepted yet and can be disputed"),
    CLAIMED_ALREADY("claimed-already", 409, "该行已有待审的逾期异议", "A late claim for this line waits for its decision"),
    CLAIM_DECIDED("claim-decided", 409, "该逾期异议已审批", "The claim was decided"),
    SIGNATURE_REQUIRED("signature-required", 403, "请求须签名", "The request must be signed"),
    SIGNATURE_WRONG("signature-wrong", 403, "签名不正确", "The signature is not right"),
    SIGNATURE_EXPIRED("signature-expired", 403, "签名时间已过期", "It was signed too long ago, or ahead of time");

    private final ProblemText text;

    ShipmentProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
