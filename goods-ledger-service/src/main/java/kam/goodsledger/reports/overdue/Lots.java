package kam.goodsledger.reports.overdue;

/**
 * What is left on accounts by when it arrived (先进先出): what came first is taken to have left first. A refused delivery
 * is the reversal of what left, so that the goods are as old as they were.
 */
final class Lots {
    /**
     * The table {@code lots} over accounts of {@code :kind}: one row for each key with what is left of it, how much of
     * that arrived before {@code :limit}, and since when the oldest of it is there. To be formatted with the key's columns.
     */
    private static final String TABLE = """
            with touched as (
              select m.id, m.debit_id as account_id, m.contract_id, m.contract_line, m.occurred_at, m.amount, m.reversal_of
              from movement m join account a on a.id = m.debit_id where a.kind = :kind and a.balance > 0
              union all
              select m.id, m.credit_id, m.contract_id, m.contract_line, m.occurred_at, -m.amount, m.reversal_of
              from movement m join account a on a.id = m.credit_id where a.kind = :kind and a.balance > 0),
            rest as (
              select %1$s, sum(amount) as quantity from touched group by %1$s having sum(amount) > 0),
            arrived as (
              select %1$s, occurred_at, amount,
                sum(amount) over (partition by %1$s order by occurred_at desc, id desc) as since_then
              from touched where amount > 0 and reversal_of is null),
            lots as (
              select %1$s, rest.quantity - coalesce(sum(amount) filter (where occurred_at >= :limit), 0) as late,
                min(occurred_at) filter (where since_then - amount < rest.quantity) as since
              from rest join arrived using (%1$s) group by %1$s, rest.quantity)
            """;

    private Lots() {}

    static String by(String key) {
        return TABLE.formatted(key);
    }
}
