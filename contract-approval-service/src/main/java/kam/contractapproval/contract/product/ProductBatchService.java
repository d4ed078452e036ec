package kam.contractapproval.contract.product;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import kam.contractapproval.contract.product.ProductForms.HeardLine;
import kam.contractapproval.contract.product.ProductForms.ProductBatch;
import kam.contractapproval.contract.product.ProductForms.ProductBatchAnswer;
import kam.kit.problem.Diagnosis;
import kam.kit.problem.Problem;
import kam.kit.web.Batch;
import kam.kit.web.BatchItems;

/**
 * Takes batches of products, each product in a transaction of its own, so that none stands in another's way. A batch
 * needs no key: what is sent again under its version changes nothing. Source: requirements A23, W4.
 */
@ApplicationScoped
class ProductBatchService {
    private final BatchItems items;
    private final ProductService products;

    ProductBatchService(BatchItems items, ProductService products) {
        this.items = items;
        this.products = products;
    }

    ProductBatchAnswer take(InputStream body) {
        var sent = items.read(body, ProductBatch.FIELD, ProductContent.class, ProductBatch.MOST)
                .items();
        var lines = new ArrayList<HeardLine>();
        for (var item : sent) {
            lines.add(taken(lines.size(), item));
        }
        return new ProductBatchAnswer(lines);
    }

    private HeardLine taken(int index, Batch.Item<ProductContent> item) {
        if (item.refusal() != null) {
            return HeardLine.refused(index, item.refusal());
        }
        try {
            return HeardLine.of(index, QuarkusTransaction.requiringNew().call(() -> products.hear(item.value())));
        } catch (RuntimeException e) {
            return HeardLine.refused(index, itsOwnFault(e));
        }
    }

    /** What is no fault of the product ends the batch. */
    private static Problem itsOwnFault(RuntimeException failure) {
        var problem = Diagnosis.of(failure);
        if (problem.code().status() >= 500) {
            throw failure;
        }
        return problem;
    }
}
