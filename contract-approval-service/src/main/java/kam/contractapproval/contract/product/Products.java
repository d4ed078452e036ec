package kam.contractapproval.contract.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.ProductRegister;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import kam.kit.master.Units;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;

/** The product master (产品目录). */
@ApplicationScoped
public class Products extends Repository<Product> implements ProductRegister {
    /** The units of those of these products that are registered, however their numbers are spelled. */
    public Map<Sku, Units> units(Collection<String> skus) {
        return registered(skus).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, product -> product.getValue().units()));
    }

    @Override
    public Map<Sku, RegisteredProduct> registered(Collection<String> skus) {
        var keys = skus.stream().map(sku -> Sku.of(sku).key()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? Map.of()
                : find("skuKey in :keys", Map.of("keys", keys)).stream()
                        .collect(Collectors.toMap(Product::key, Function.identity()));
    }

    /** The product of this number, locked; where there is none, whoever else looks for it waits. */
    Optional<Product> lockedBy(Sku sku) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(1886547812, hashtext(:sku))")
                .setParameter("sku", sku.key())
                .getSingleResult();
        return find("skuKey", sku.key())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<Product> list(ListPage page, ListQuery query, Filter wanted) {
        return query.page(getEntityManager(), Product.class, page, wanted);
    }
}
