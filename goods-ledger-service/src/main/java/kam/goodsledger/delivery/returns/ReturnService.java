package kam.goodsledger.delivery.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.delivery.returns.GoodsReturn.ReturnLine;
import kam.goodsledger.ledger.Ledger;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class ReturnService {
    private final ReturnRepository returns;
    private final Contracts contracts;
    private final LineUnits units;
    private final Ledger ledger;
    private final ReturnBooks books;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;

    ReturnService(
            ReturnRepository returns,
            Contracts contracts,
            LineUnits units,
            Ledger ledger,
            ReturnBooks books,
            Numbers numbers,
            Outbox outbox,
            Acts acts) {
        this.returns = returns;
        this.contracts = contracts;
        this.units = units;
        this.ledger = ledger;
        this.books = books;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
    }

    /** The contract's lock makes returns of one delivery come one after another. */
    @Transactional
    ReturnView request(NewReturn request) {
        LineQuantity.mustBeDistinct(
                request.lines().stream().map(LineQuantity::line).toList());
        var sold = Sold.by(request.deliveryId(), ledger);
        var contract = contracts.named(sold.contractId());
        var brought = request.in(units, contract);
        sold.mustCover(contract, brought.lines(), returns.claimed(request.deliveryId()));
        var goods = new GoodsReturn(numbers.next(Series.GOODS_RETURN), brought, contract, acts.current());
        returns.persist(goods);
        return stored(goods);
    }

    @Transactional
    ReturnView withdraw(UUID id) {
        var goods = returns.locked(id);
        goods.withdraw(acts.current());
        return stored(goods);
    }

    /** What is not replaced, the contract does not entitle to again. */
    @Transactional
    ReturnView receive(UUID id) {
        var goods = returns.locked(id);
        var contract = contracts.lockedForEvent(goods.contractId());
        var act = acts.current();
        var values = valuesSold(goods, contract);
        var returned = goods.receive(sum(values), act);
        if (!goods.isReplaced()) {
            goods.lines().forEach(line -> contract.giveBack(line.line(), line.quantity()));
        }
        books.received(goods, contract, values, act);
        outbox.append(goods, returned);
        return stored(goods);
    }

    private Map<Integer, BigDecimal> valuesSold(GoodsReturn goods, Contract contract) {
        var sold = Sold.by(goods.deliveryId(), ledger);
        var before = returns.accepted(goods.deliveryId());
        return goods.lines().stream()
                .collect(Collectors.toMap(ReturnLine::line, line -> sold.value(contract, line, before)));
    }

    @Transactional
    ReturnView decide(UUID id, Decision decision) {
        var goods = returns.locked(id);
        var contract = contracts.lockedForEvent(goods.contractId());
        var act = acts.current();
        var values = books.valuesAccepted(goods, contract);
        if (goods.decide(decision, sum(values), act)) {
            books.taken(goods, contract, values, act);
        }
        return stored(goods);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> values) {
        return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Transactional
    ReturnView read(UUID id) {
        return returns.visible(id).view();
    }

    @Transactional
    Page<ReturnView> list(PageRequest page, String office, ReturnStatus status, UUID contractId, String ticketNumber) {
        return returns.list(page, office, status, contractId, ticketNumber).map(GoodsReturn::view);
    }

    private ReturnView stored(GoodsReturn goods) {
        returns.flush();
        return goods.view();
    }
}
