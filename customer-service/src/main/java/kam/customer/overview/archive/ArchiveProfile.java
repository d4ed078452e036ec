package kam.customer.overview.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kam.customer.account.customer.Customer;
import kam.kit.persistence.AggregateRoot;

/**
 * What the archive (客户档案表) says of a customer beside its basics and contacts; known by the customer's id. Source:
 * 服务管理流程 二, 开发和管理程序 表1, requirement C5.
 */
@Entity
@Table(name = "archive_profile")
public class ArchiveProfile extends AggregateRoot {
    private String office;
    private String changedBy;
    private Instant changedAt;

    @Embedded
    private Papers papers = Papers.NONE;

    @Embedded
    private Business business;

    @ElementCollection
    @CollectionTable(name = "archive_need", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<Need> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_product", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<ProductBought> productsBought = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_deed", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<PastDeed> history = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_competitor", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<Competitor> competitors = new ArrayList<>();

    ArchiveProfile() {}

    /** Nothing is said so far. */
    ArchiveProfile(Customer customer) {
        super(customer.id());
        office = customer.office();
    }

    void write(ProfileContent content, String by, Instant at) {
        papers = content.papers() == null ? Papers.NONE : content.papers();
        business = content.business() == null ? null : content.business().toScale();
        replace(needs, content.needs(), UnaryOperator.identity());
        replace(productsBought, content.productsBought(), ProductBought::toScale);
        replace(history, content.history(), UnaryOperator.identity());
        replace(competitors, content.competitors(), Competitor::toScale);
        changedBy = by;
        changedAt = at;
    }

    private static <T> void replace(List<T> old, List<T> now, UnaryOperator<T> toScale) {
        old.clear();
        if (now != null) {
            now.forEach(each -> old.add(toScale.apply(each)));
        }
    }

    ProfileContent read() {
        return new ProfileContent(
                papers,
                business(),
                List.copyOf(needs),
                List.copyOf(productsBought),
                List.copyOf(history),
                List.copyOf(competitors));
    }

    private Business business() {
        return business == null ? Business.UNKNOWN : business;
    }

    /** Which items of a complete archive are there. */
    Set<ArchiveItem> items() {
        var there = EnumSet.noneOf(ArchiveItem.class);
        holds(there, ArchiveItem.ARCHIVE_LOCATION, isGiven(papers.archiveLocation()));
        holds(there, ArchiveItem.BUSINESS_LICENCE, isGiven(papers.licenceNumber()));
        holds(
                there,
                ArchiveItem.TAX_REGISTRATION,
                isGiven(papers.taxNumber()) || papers.licenceUnified() && isGiven(papers.licenceNumber()));
        var known = business();
        holds(there, ArchiveItem.OWN_MARKET, isGiven(known.ownCustomers()) && isGiven(known.market()));
        holds(there, ArchiveItem.TRADE_METHOD, isGiven(known.tradeMethod()));
        holds(
                there,
                ArchiveItem.DEAL_AMOUNT_AND_FREQUENCY,
                known.yearlyDealAmount() != null && known.dealsPerYear() != null);
        holds(there, ArchiveItem.NEEDS_AND_PREFERENCES, !needs.isEmpty());
        holds(there, ArchiveItem.PRODUCTS_BOUGHT, !productsBought.isEmpty());
        holds(there, ArchiveItem.HISTORY, !history.isEmpty());
        holds(there, ArchiveItem.COMPETITORS, !competitors.isEmpty());
        return there;
    }

    private static void holds(Set<ArchiveItem> there, ArchiveItem item, boolean given) {
        if (given) {
            there.add(item);
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** The customer's revenue of a year in CNY; null where it is not known. */
    public BigDecimal yearlyRevenue() {
        return business().yearlyRevenue();
    }

    /** What is dealt with us in a year, in CNY; null where it is not known. */
    public BigDecimal yearlyDealAmount() {
        return business().yearlyDealAmount();
    }

    @Override
    public String office() {
        return office;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Something of the co-operation so far (历史合作记录). */
    @Embeddable
    record PastDeed(
            @NotNull LocalDate happenedOn,
            @NotBlank @Size(max = 2000) String text) {}
}
