package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Ways to develop a customer (客户开发方式): 产品介绍会/推广会, 寄送资料, 客户拜访; several may be chosen. */
@Embeddable
record DevelopmentMethods(
        @NotNull boolean productPresentation,
        @NotNull boolean mailedMaterial,
        @NotNull boolean visit) {
    boolean any() {
        return productPresentation || mailedMaterial || visit;
    }
}
