package kam.customer.overview.category;

import jakarta.persistence.Embeddable;

/** What size, value and industry bring. */
@Embeddable
record Points(int sizePoints, int valuePoints, int industryPoints) {
    int total() {
        return sizePoints + valuePoints + industryPoints;
    }
}
