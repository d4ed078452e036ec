package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.contractapproval.contract.settlement.SettlementPrices;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.KnownCustomers;
import kam.kit.master.ProductRegister;

/** Sends a contract on its route by the policy, the settlement prices and the units of today, whoever asks for it. */
@ApplicationScoped
class ContractSubmission {
    private final ContractRepository contracts;
    private final KnownCustomers customers;
    private final ApprovalPolicyRepository policies;
    private final SettlementPrices prices;
    private final ProductRegister products;
    private final ContractJournal journal;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ContractSubmission(
            ContractRepository contracts,
            KnownCustomers customers,
            ApprovalPolicyRepository policies,
            SettlementPrices prices,
            ProductRegister products,
            ContractJournal journal,
            BusinessCalendar calendar,
            Clock clock) {
        this.contracts = contracts;
        this.customers = customers;
        this.policies = policies;
        this.prices = prices;
        this.products = products;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The caller of this holds the contract's lock, or has just made it. */
    void submit(Contract contract, String by, String floorReason) {
        var policy = policies.inForce();
        if (contract.party().isTheOfficesOwn()) {
            customers.mustBeKeyAccount(contract.party().customerId());
        }
        if (policy.sameCustomerWindowDays() != null) {
            // One at a time per customer: two contracts that are submitted at once must not miss each other.
            customers.lock(contract.party().customerId());
        }
        var agreed = agreed(contract);
        contract.content().agreeUnits(unitsOf(contract, agreed));
        var sender = new Sender(by, floorReason, clock.instant());
        var submitted = contract.submit(policy, pricesFor(contract), others(contract, policy), agreed, sender);
        var act = Act.of(TrailAction.SUBMITTED, contract.approval().revision(), by, submitted.digest());
        journal.announce(contract, act.commented(floorReason), List.of(submitted));
    }

    /** Goods of a line that an amendment keeps were counted by what was agreed with it first. */
    private List<AgreedUnit> unitsOf(Contract contract, Agreed agreed) {
        return contract.content()
                .unitsBy(
                        products.registered(contract.content().skus()),
                        agreed == null ? List.of() : agreed.content().agreedUnits());
    }

    /** Where a draft would go if it were submitted now. */
    Route preview(Contract contract) {
        var policy = policies.inForce();
        var agreed = agreed(contract);
        var basis = contract.content()
                .basis(pricesFor(contract), unitsOf(contract, agreed), others(contract, policy), agreed);
        var sender = new Sender(null, null, clock.instant());
        return new Route(policy, policy.tiering(basis), contract.submission(sender, agreed));
    }

    /** Null where it amends none. */
    private Agreed agreed(Contract contract) {
        if (contract.amends() == null) {
            return null;
        }
        var amended = contracts.findById(contract.amends());
        return new Agreed(amended.inForce(), contracts.routesInEffect(amended));
    }

    /** The lines of a draft that sell under a floor price of today. */
    List<Integer> linesUnderFloor(Contract draft) {
        return draft.content().linesUnderFloor(pricesFor(draft));
    }

    private PricesInForce pricesFor(Contract contract) {
        return prices.inForce(contract.content().skus());
    }

    private OtherContracts others(Contract contract, ApprovalPolicy policy) {
        var days = policy.sameCustomerWindowDays();
        return days == null
                ? OtherContracts.NONE
                : contracts.othersSubmittedSince(
                        contract, calendar.startOf(calendar.today().minusDays(days)));
    }
}
