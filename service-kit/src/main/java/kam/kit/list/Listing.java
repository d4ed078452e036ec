package kam.kit.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;

/** Reads what a query asks for, each page where an index says that it begins. */
final class Listing<T extends ListedRoot> {
    private static final int MOST_COUNTED = 10_000;
    private static final int BATCH = 500;

    private final EntityManager entities;
    private final Class<T> root;
    private final boolean searches;
    private final Order order;
    private final Filter filter;
    private final String name;

    Listing(EntityManager entities, Class<T> root, ListQuery query, Filter filter) {
        this.entities = entities;
        this.root = root;
        this.searches = query.searches();
        this.order = query.order();
        this.filter = filter;
        this.name = entities.getMetamodel().entity(root).getName();
    }

    Page<T> page(ListPage wanted) {
        var cursor = Cursor.of(wanted.after(), order);
        if (searches) {
            planByWords();
        }
        var rows = rows(cursor, wanted.fetchSize());
        var items = rows.stream().limit(wanted.limit()).map(this::item).toList();
        var next = rows.size() > wanted.limit()
                ? cursor(rows.get(wanted.limit() - 1)).text(order)
                : null;
        return new Page<>(items, next, wanted.isCounted() ? count() : null);
    }

    /** All rows, of which few are held at a time; what they lead to is forgotten as well. */
    void forEach(Consumer<T> use) {
        Cursor cursor = null;
        List<Object[]> rows;
        do {
            rows = rows(cursor, BATCH);
            rows.forEach(row -> use.accept(item(row)));
            entities.clear();
            cursor = rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1));
        } while (rows.size() == BATCH);
    }

    private List<Object[]> rows(Cursor cursor, int most) {
        var rows = new ArrayList<Object[]>();
        for (var stretch : order.stretchesAfter(cursor)) {
            if (rows.size() < most) {
                rows.addAll(rows(filter.and(stretch), most - rows.size()));
            }
        }
        return rows;
    }

    private List<Object[]> rows(Filter wanted, int most) {
        var hql = "select listed, listed." + order.by().path() + " from " + name + " listed where " + wanted.hql()
                + " order by " + order.hql();
        var query = entities.createQuery(hql, Object[].class).setMaxResults(most);
        bind(query, wanted);
        return query.getResultList();
    }

    private Page.Count count() {
        var hql = "select count(*) from (select listed.id as id from " + name + " listed where " + filter.hql()
                + " order by listed.id desc limit " + (MOST_COUNTED + 1) + ")";
        var query = entities.createQuery(hql, Long.class);
        bind(query, filter);
        var found = query.getSingleResult();
        return new Page.Count((int) Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
    }

    private static void bind(Query query, Filter wanted) {
        wanted.values().forEach(query::setParameter);
    }

    /**
     * How many rows have a word decides whether to look for the word first or for the newest first, and a plan for any
     * word cannot know.
     */
    private void planByWords() {
        entities.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private T item(Object[] row) {
        return root.cast(row[0]);
    }

    private Cursor cursor(Object[] row) {
        return new Cursor(order.isById() ? null : row[1], ((ListedRoot) row[0]).id());
    }
}
