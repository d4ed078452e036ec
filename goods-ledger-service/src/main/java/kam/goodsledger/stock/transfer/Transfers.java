package kam.goodsledger.stock.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.ContractProblem;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.ledger.LedgerProblem;
import kam.kit.clock.BusinessCalendar;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What may change its tag; both contracts are locked, always in the order of their ids. */
@ApplicationScoped
public class Transfers {
    private final Contracts contracts;
    private final LineUnits units;
    private final OwedGoods owedGoods;
    private final BusinessCalendar calendar;

    Transfers(Contracts contracts, LineUnits units, OwedGoods owedGoods, BusinessCalendar calendar) {
        this.contracts = contracts;
        this.units = units;
        this.owedGoods = owedGoods;
        this.calendar = calendar;
    }

    /** Refuses with 404 contracts that the caller does not see, and with 409 another product or no such line. */
    public Transfer planned(NewTransfer goods) {
        if (goods.fromContractId().equals(goods.toContractId())) {
            throw new Problem(TransferProblem.TO_ITSELF, Wording.of("须为两份合同 | Name two contracts"))
                    .at("/goods/toContractId", CommonFault.NAMED_TWICE);
        }
        lock(goods.fromContractId(), goods.toContractId(), contracts::named);
        var from = contracts.named(goods.fromContractId());
        var to = contracts.named(goods.toContractId());
        var taken = from.line(goods.fromLine());
        if (!to.line(goods.toLine()).isOfTheSameGoodsAs(taken)) {
            throw new Problem(
                            ContractProblem.SKU_NOT_OF_LINE,
                            Wording.of(
                                    "第 {0} 行的产品为 {1}，按 {2} 计 | Line {0} is of {1}, counted in {2}",
                                    goods.fromLine(), taken.sku(), taken.ownUnit()))
                    .at("/goods/toLine", CommonFault.NOT_ACCEPTABLE);
        }
        var quantity = taken.goods(units.of(from, taken.line(), goods.quantity(), goods.unit(), "/goods"))
                .quantity();
        to.line(goods.toLine()).ofOwn(quantity);
        return new Transfer(
                from.id(),
                goods.fromLine(),
                from.customerId(),
                from.office(),
                to.id(),
                goods.toLine(),
                to.customerId(),
                to.office(),
                taken.sku(),
                quantity,
                taken.ownUnit());
    }

    /** Refuses with 409 what is not held for the one line, and what the other, while it runs, does not entitle to. */
    public void mustBePossible(Transfer goods) {
        lock(goods);
        var from = contracts.lockedForEvent(goods.fromContractId());
        var taken = from.line(goods.fromLine()).ofOwn(goods.quantity());
        if (taken.compareTo(owedGoods.held(from, goods.fromLine())) > 0) {
            throw new Problem(
                    LedgerProblem.NOT_ENOUGH_HELD,
                    Wording.of("为合同 {0} 代管的数量不足 | Not so much is held for {0}", from.number()));
        }
        var to = contracts.lockedForEvent(goods.toContractId());
        to.mustRunOn(calendar.today());
        var given = to.line(goods.toLine()).ofOwn(goods.quantity());
        if (given.compareTo(owedGoods.deliverable(to).get(goods.toLine())) > 0) {
            throw new Problem(
                    ContractProblem.EXCEEDS_ENTITLEMENT,
                    Wording.of("超过合同 {0} 可交付的数量 | More than may be delivered under {0}", to.number()));
        }
    }

    /** Locks both contracts until the transaction ends. */
    void lock(Transfer goods) {
        lock(goods.fromContractId(), goods.toContractId(), contracts::lockedForEvent);
    }

    private static void lock(UUID one, UUID other, Function<UUID, Contract> locking) {
        Stream.of(one, other).sorted().forEach(locking::apply);
    }
}
