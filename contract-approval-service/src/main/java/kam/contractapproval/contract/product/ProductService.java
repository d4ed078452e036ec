package kam.contractapproval.contract.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;
import kam.kit.intake.Taken;
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
        products.lockedBy(content.number()).ifPresent(ProductService::refuse);
        return ProductView.of(registered(new Product(content)));
    }

    private static void refuse(Product other) {
        throw new Problem(
                        ProductProblem.SKU_TAKEN,
                        Wording.of("已登记：{sku} | Registered: {sku}")
                                .with("sku", other.content().sku()))
                .at("/sku", CommonFault.NOT_ACCEPTABLE);
    }

    private Product registered(Product product) {
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
    Taken hear(ProductContent sent) {
        sent.mustHaveVersion();
        var known = products.lockedBy(sent.number());
        if (known.isEmpty()) {
            return new Taken(registered(Product.heardOf(sent)).id(), IntakeOutcome.REGISTERED);
        }
        var product = known.get();
        var outcome = product.hear(sent);
        return new Taken(told(product).id(), outcome);
    }

    /** What a file says of a product, as if it were said one by one. */
    @Transactional
    Taken take(ProductContent row) {
        var known = products.lockedBy(row.number());
        if (known.isEmpty()) {
            return new Taken(registered(new Product(row)).id(), IntakeOutcome.REGISTERED);
        }
        var product = known.get();
        var said = row.over(product.content());
        if (said.saysTheSameAs(product.content())) {
            return new Taken(product.id(), IntakeOutcome.UNCHANGED);
        }
        product.change(said);
        return new Taken(told(product).id(), IntakeOutcome.CHANGED);
    }

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
