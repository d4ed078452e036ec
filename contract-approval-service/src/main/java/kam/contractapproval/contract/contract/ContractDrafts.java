package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownCustomers;
import kam.kit.master.NamedProducts;
import kam.kit.master.Organisation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Series;

/** Draws up contracts (起草): by the office itself, from a quote, as an amendment, as a renewal. */
@ApplicationScoped
public class ContractDrafts {
    private final ContractRepository contracts;
    private final KnownCustomers customers;
    private final Organisation organisation;
    private final NamedProducts products;
    private final AmendmentBounds bounds;
    private final ContractJournal journal;
    private final Numbers numbers;
    private final SignedIn signedIn;

    ContractDrafts(
            ContractRepository contracts,
            KnownCustomers customers,
            Organisation organisation,
            NamedProducts products,
            AmendmentBounds bounds,
            ContractJournal journal,
            Numbers numbers,
            SignedIn signedIn) {
        this.contracts = contracts;
        this.customers = customers;
        this.organisation = organisation;
        this.products = products;
        this.bounds = bounds;
        this.journal = journal;
        this.numbers = numbers;
        this.signedIn = signedIn;
    }

    /** For a key account that the caller sees, on what was agreed elsewhere, written by this author; returns the contract's id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID agreed(UUID customerId, ContractTerms terms, String author, String where) {
        var draft = of(Party.of(customers.keyAccount(customerId)), terms, "from " + where);
        draft.draftedBy(author);
        return draft.id();
    }

    Contract ofOffice(UUID customerId, ContractTerms terms) {
        var party = Party.of(customers.keyAccount(customerId));
        mustBeWorkOf(party.office(), terms);
        var draft = of(party, terms, null);
        mustStand(draft);
        return draft;
    }

    /** Refuses with 409 an account manager of another office. */
    void mustBeWorkOf(String office, ContractTerms terms) {
        organisation.mustWorkFor(office, terms.accountManager(), "/terms/accountManager");
    }

    private Contract of(Party party, ContractTerms terms, String note) {
        return keep(number -> new Contract(number, party, terms), note);
    }

    /** Keeps what is made under the next number. */
    Contract keep(Function<String, Contract> maker, String note) {
        var contract = maker.apply(numbers.next(Series.CONTRACT));
        var by = signedIn.caller().id();
        contract.draftedBy(by);
        var act = Act.of(TrailAction.DRAFTED, contract.approval().revision(), by, null);
        journal.begin(contract, act.noted(note), kept -> contracts.persist(kept));
        contracts.flush();
        return contract;
    }

    /** Lets what has become a draft again go with its customer. */
    void resume(Contract contract) {
        if (contract.status() == ContractStatus.DRAFT) {
            customers.told(contract.party().customerId()).ifPresent(contract::goWith);
        }
    }

    /**
     * Refuses a draft that cannot be agreed on as things stand: an amendment that is none of its contract, which stays as
     * it is meanwhile, and products that are not to be had. What the contract has agreed on already may stay.
     */
    void mustStand(Contract draft) {
        var terms = draft.content().terms();
        int agreed = 0;
        if (draft.amends() != null) {
            var amended = contracts.locked(draft.amends());
            Succession.mustFit(amended, terms);
            bounds.mustHold(amended, terms);
            agreed = amended.inForce().terms().lines().size();
        }
        products.mustBeOnSale(terms.named(agreed));
    }
}
