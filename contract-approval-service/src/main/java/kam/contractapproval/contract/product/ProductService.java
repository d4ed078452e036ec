package kam.contractapproval.contract.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.web.Etag;

/** The commands on products: each locks its product or, where it is new, its number. */
@ApplicationScoped
class ProductService {
    private final Products products;
    private final ListFiles files;
    private final Outbox outbox;

    ProductService(Products products, ListFiles files, Outbox outbox) {
        this.products = products;
        this.files = files;
        this.outbox = outbox;
    }

    @Transactional
    ProductView register(ProductContent content) {
        products.lockedBy(content.key()).ifPresent(ProductService::refuse);
        return ProductView.of(registered(content));
    }

    private static void refuse(Product other) {
        throw new Problem(
                        ProductProblem.SKU_TAKEN,
                        Wording.of("已登记：{sku} | Registered: {sku}")
                                .with("sku", other.content().sku()))
                .at("/sku", CommonFault.NOT_ACCEPTABLE);
    }

    private Product registered(ProductContent content) {
        var product = new Product(content);
        products.persist(product);
        return told(product);
    }

    @Transactional
    ProductView change(UUID id, String ifMatch, ProductContent content) {
        var product = products.locked(id);
        Etag.mustMatch(ifMatch, product.version());
        product.change(content);
        return ProductView.of(told(product));
    }

    /** What the system that products come from says of one. */
    @Transactional
    HeardProduct hear(ProductContent sent) {
        sent.mustHaveVersion();
        var known = products.lockedBy(sent.key());
        if (known.isEmpty()) {
            return new HeardProduct(BatchOutcome.REGISTERED, registered(sent).id());
        }
        var product = known.get();
        var outcome = product.hear(sent);
        return new HeardProduct(outcome, told(product).id());
    }

    /** What became of what was sent, and of which product it is. */
    record HeardProduct(BatchOutcome outcome, UUID id) {}

    @Transactional
    ProductView withdraw(UUID id) {
        var product = products.locked(id);
        product.withdraw();
        return ProductView.of(told(product));
    }

    @Transactional
    ProductView resume(UUID id) {
        var product = products.locked(id);
        product.resume();
        return ProductView.of(told(product));
    }

    @Transactional
    ProductView read(UUID id) {
        return ProductView.of(products.visible(id));
    }

    @Transactional
    Page<ProductView> list(ListPage page, ListQuery query, ProductFilter wanted) {
        return products.list(page, query, wanted.filter()).map(ProductView::of);
    }

    Response export(FileWish wish, ListQuery query, ProductFilter wanted) {
        return files.answer(wish, query, ProductResource.COLLECTION, Product.class, wanted.filter(), ProductView::of);
    }

    private Product told(Product product) {
        outbox.appendAll(product, product.told());
        return product;
    }
}
