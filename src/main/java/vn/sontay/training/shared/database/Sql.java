package vn.sontay.training.shared.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the database's own language, in the transaction of the entity manager. Its parameters are named
 * ({@code where c.id = :class}); a collection stands for as many places as it has values ({@code in (:classes)}). Each column of
 * what it reads has a name of its own ({@code count(*) as people}), by which it is read: see {@link Row}.
 */
public final class Sql {

    /** A parameter, or text in quotes, in which there is none. */
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|:([a-zA-Z]\\w*)");

    /** Else the provider gives cells without their names. */
    private static final String RESULT_TYPE = "eclipselink.result-type";

    private final EntityManager entityManager;
    private final String text;
    private final Map<String, @Nullable Object> given = new HashMap<>();
    private int skipped;
    private int most;
    private boolean apart;

    private Sql(EntityManager entityManager, String text) {
        this.entityManager = entityManager;
        this.text = text;
    }

    public static Sql of(EntityManager entityManager, String text) {
        return new Sql(entityManager, text);
    }

    /**
     * @param value a text, number or truth, an {@link Instant}, a {@link LocalDate}, bytes, null, or a collection of them; an
     *     empty one matches nothing
     */
    public Sql with(String name, @Nullable Object value) {
        given.put(name, value);
        return this;
    }

    /** Leaves what the use case has changed so far to the end of its transaction: for a statement that doesn't depend on it. */
    public Sql apart() {
        this.apart = true;
        return this;
    }

    /** Reads no more rows than that. */
    public Sql atMost(int rows) {
        return page(0, rows);
    }

    /** @param first of the rows to read, from 0 */
    public Sql page(int first, int rows) {
        this.skipped = first;
        this.most = rows;
        return this;
    }

    /** @return what it reads, in its order. One statement. */
    public List<Row> rows() {
        return Row.all(result());
    }

    /** @return what it reads, each row made into something. One statement. */
    public <T> List<T> rows(Function<Row, T> make) {
        return Row.oneByOne(result()).map(make).toList();
    }

    /** Does something with each row that it reads, in its order, and keeps none: for very many. One statement. */
    public void each(Consumer<Row> work) {
        Row.oneByOne(result()).forEach(work);
    }

    private List<?> result() {
        Query query = query().setHint(RESULT_TYPE, "Map");
        if (most > 0) {
            query.setFirstResult(skipped).setMaxResults(most);
        }
        return query.getResultList();
    }

    /** @return the first row; empty when there is none. One statement. */
    public Optional<Row> first() {
        return rows().stream().findFirst();
    }

    /** @return the number that it reads, such as a count; its only column in its only row. One statement. */
    public long number() {
        return ((Number) query().getSingleResult()).longValue();
    }

    /** @return how many rows it changed. One statement. */
    public int change() {
        return query().executeUpdate();
    }

    private Query query() {
        List<@Nullable Object> values = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(text);
        String positional = parameters.replaceAll(
                match -> match.group(1) == null
                        ? Matcher.quoteReplacement(match.group())
                        : take(match.group(1), values));
        Query query = entityManager.createNativeQuery(positional);
        if (apart) {
            query.setFlushMode(FlushModeType.COMMIT);
        }
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, stored(values.get(i)));
        }
        return query;
    }

    private String take(String name, List<@Nullable Object> values) {
        if (!given.containsKey(name)) {
            throw new IllegalArgumentException("No value for :" + name);
        }
        if (given.get(name) instanceof Collection<?> several) {
            values.addAll(several);
            return several.isEmpty() ? "null" : String.join(", ", Collections.nCopies(several.size(), "?"));
        }
        values.add(given.get(name));
        return "?";
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Instant moment -> Timestamp.from(moment);
            case LocalDate day -> Date.valueOf(day);
            case LocalTime time -> Time.valueOf(time);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
