package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Sql;

/**
 * The log of answers (QUI-7): adds to it, for use cases that have locked the attempt and weighed what they add. One statement,
 * however many answers.
 */
@ApplicationScoped
public class AnswerLog {

    /** The first says what the columns of all are. */
    private static final String FIRST = """
            select cast(:place0 as int) as place, cast(:ordinal0 as int) as ordinal, cast(:seq0 as decimal(19)) as seq,
                   cast(:response0 as varchar(4000)) as response, cast(:given0 as datetime(6)) as given""";
    private static final String NEXT = "union all select :place%1$d, :ordinal%1$d, :seq%1$d, :response%1$d, :given%1$d";
    /**
     * Whatever a client says about their age, its answers keep the order of their numbers, also those that a database has lost and
     * that come again after later ones (KEE-6). What is there already stays as it is.
     */
    private static final String ADD = """
            insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, given_at, received_at,
                                      hand_over_id)
            select :attempt, so_far.entries + v.place, v.ordinal, :client, v.seq, v.response,
                   least(greatest(v.given, coalesce((select max(b.given_at) from answer_given b
                             where b.attempt_id = :attempt and b.client_id = :client and b.client_seq < v.seq), v.given)),
                         coalesce((select min(f.given_at) from answer_given f
                             where f.attempt_id = :attempt and f.client_id = :client and f.client_seq > v.seq), :never)),
                   :now, :handOver
              from (%s) v
             cross join (select coalesce(max(entry), 0) as entries from answer_given where attempt_id = :attempt) so_far
             where not exists (select 1 from answer_given g
                                where g.attempt_id = :attempt and g.client_id = :client and g.client_seq = v.seq)
               and not exists (select 1 from answer_shown s where s.attempt_id = :attempt and s.ordinal = v.ordinal)
            """;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final String KNOWN = "select client_seq from answer_given where attempt_id = :attempt and client_id = :client and client_seq in (:numbers)";

    @PersistenceContext
    EntityManager entityManager;

    protected AnswerLog() {
    }

    /** For tests. */
    AnswerLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An answer and when it was given. */
    record Entry(GivenAnswer answer, Instant givenAt) {
    }

    /**
     * Adds those that aren't there and whose question isn't explained already (QUI-22).
     *
     * @param entries of one client, in the order in which they were given; at least one
     * @param handOverId as part of which they come, or null
     * @return how many it has added
     */
    int add(long attemptId, String client, List<Entry> entries, Instant now, @Nullable Long handOverId) {
        String rows = IntStream.range(0, entries.size()).mapToObj(i -> i == 0 ? FIRST : NEXT.formatted(i))
                .collect(Collectors.joining("\n"));
        Sql insert = Sql.of(entityManager, ADD.formatted(rows)).with("attempt", attemptId).with("client", client)
                .with("now", now).with("handOver", handOverId).with("never", NEVER);
        Instant latest = Instant.MIN;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            latest = entry.givenAt().isAfter(latest) ? entry.givenAt() : latest;
            insert.with("place" + i, i + 1).with("ordinal" + i, entry.answer().ordinal())
                    .with("seq" + i, entry.answer().seq()).with("response" + i, entry.answer().response().written())
                    .with("given" + i, latest);
        }
        return insert.change();
    }

    /** @return which of these numbers of a client are there. One statement. */
    Set<Long> known(long attemptId, String client, Collection<Long> numbers) {
        return new HashSet<>(Sql.of(entityManager, KNOWN).with("attempt", attemptId).with("client", client)
                .with("numbers", numbers).rows(row -> row.id("client_seq")));
    }
}
