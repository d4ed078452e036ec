package kam.kit.master;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kam.kit.master.ProductRegister.RegisteredProduct;

/** The copy, for services that do not keep products themselves. */
@DefaultBean
@ApplicationScoped
class KnownProductRegister implements ProductRegister {
    private final EntityManager entities;

    KnownProductRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Sku, RegisteredProduct> registered(Collection<String> skus) {
        var keys = skus.stream().map(sku -> Sku.of(sku).key()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery("from KnownProduct where skuKey in :keys", KnownProduct.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(product -> Sku.of(product.sku()), Function.identity()));
    }
}
