package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import kam.kit.document.Documents;

/**
 * The digest that an approval is bound to (requirement A5): SHA-256 over one canonical spelling of the content.
 * Equal content has an equal digest, however its numbers were written; any other content has another one, since
 * every value stands with its length, so that none can run into the next.
 */
final class ContentDigest {
    private final StringBuilder canonical = new StringBuilder();

    private ContentDigest() {}

    static String of(String number, Party party, ContractContent content) {
        var terms = content.terms();
        var digest = new ContentDigest()
                .with(number)
                .with(party.customerId())
                .with(party.office())
                .with(terms.accountManager())
                .with(terms.estimatedAnnualAmount())
                .with(terms.deliveryTerms())
                .with(terms.validFrom())
                .with(terms.validUntil())
                .with(terms.pricingPolicy())
                .with(terms.serviceContent())
                .with(terms.cooperationMode())
                .with(terms.lines().size());
        terms.lines().forEach(digest::with);
        digest.with(content.settlementPrices().size());
        content.settlementPrices().forEach(digest::with);
        digest.with(terms.instalments().size());
        terms.instalments().forEach(term -> digest.with(term.dueOn()).with(term.amount()));
        digest.with(content.enclosures().size());
        content.enclosures().forEach(enclosure -> digest.with(enclosure.kind()).with(enclosure.sha256()));
        if (terms.trialOrderFirst()) {
            // Only where it is agreed, so that what was digested before there were trial orders keeps its digest.
            digest.with("trialOrderFirst");
        }
        return Documents.sha256(digest.canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void with(ContractLine line) {
        with(line.sku()).with(line.product()).with(line.unit());
        with(line.quantity()).with(line.unitPrice()).with(line.floorPrice());
    }

    private ContentDigest with(BigDecimal number) {
        return with(number == null ? null : (Object) number.stripTrailingZeros().toPlainString());
    }

    private ContentDigest with(Object value) {
        if (value == null) {
            canonical.append("-\n");
        } else {
            var text = value.toString();
            canonical.append(text.length()).append(':').append(text).append('\n');
        }
        return this;
    }
}
