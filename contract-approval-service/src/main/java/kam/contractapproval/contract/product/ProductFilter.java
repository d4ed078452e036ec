package kam.contractapproval.contract.product;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import kam.kit.master.Sku;
import kam.kit.persistence.Filter;

/** What is asked of a list of products beside its grammar. */
class ProductFilter {
    /** In any spelling. */
    @QueryParam("sku")
    @Size(max = 50)
    String sku;

    Filter filter() {
        return new Filter().where("skuKey", sku == null ? null : Sku.of(sku).key());
    }
}
