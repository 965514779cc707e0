package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Sql;

/**
 * Makes a command repeatable (SHA-3): the first one under a request id is carried out and its result kept, every later
 * one returns that result. Two at the same instant: the unique key lets one through, the other waits for it and answers
 * with its result. Must be called inside the use case's transaction.
 */
@ApplicationScoped
public class CommandReceipts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Installation installation;

    protected CommandReceipts() {
    }

    /** For tests and start-up work outside the container. */
    public CommandReceipts(EntityManager entityManager, Clock clock) {
        this(entityManager, clock, new Installation(Map.of()));
    }

    /** The same for an installation that isn't set up as most are. */
    public CommandReceipts(EntityManager entityManager, Clock clock, Installation installation) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.installation = installation;
    }

    /**
     * @param requestId made by the client for this command, 1 to 64 characters
     * @param command the command's name, for the record
     * @param work carries the command out and returns the id of its result
     * @return the id of the result, of now or of the first time
     */
    public long once(String requestId, String command, LongSupplier work) {
        check(requestId);
        boolean first = Sql.of(entityManager,
                "insert ignore into command_receipt (request_id, command, recorded_at) values (:request, :command, :recordedAt)")
                .with("request", requestId).with("command", command).with("recordedAt", clock.instant()).change() == 1;
        if (!first) {
            return entityManager.find(CommandReceipt.class, requestId, LockModeType.PESSIMISTIC_WRITE)
                    .resultId(command);
        }
        long result = work.getAsLong();
        Sql.of(entityManager, "update command_receipt set result_id = :result where request_id = :request")
                .with("result", result).with("request", requestId).apart().change();
        return result;
    }

    /**
     * The same for a use case that has read the receipt together with more, under a lock for which each repetition waits. One
     * row is added; nothing is asked.
     *
     * @param known the receipt under that request id; null when there is none
     */
    public long once(@Nullable CommandReceipt known, String requestId, String command, LongSupplier work) {
        check(requestId);
        if (known != null) {
            return known.resultId(command);
        }
        long result = work.getAsLong();
        entityManager.persist(new CommandReceipt(requestId, command, result, clock.instant()));
        return result;
    }

    /** @return whether a command was carried out under that request id with that result */
    public boolean isDone(String requestId, String command, long result) {
        return Sql.of(entityManager, "select count(*) from command_receipt where request_id = :request "
                + "and command = :command and result_id = :result").with("request", requestId)
                .with("command", command).with("result", result).number() > 0;
    }

    /**
     * Writes down, in the same transaction, that something was taken which phones send until they are told so (KEE-6). Read back
     * seconds later it shows that the database still has it.
     *
     * @param what was taken
     * @return a name that nothing had before; null where the database loses nothing, so that nobody needs to ask
     */
    public @Nullable String taken(String what) {
        if (installation.keepSeconds() == 0) {
            return null;
        }
        String name = Long.toUnsignedString(UUID.randomUUID().getLeastSignificantBits(), Character.MAX_RADIX);
        Sql.of(entityManager,
                "insert into command_receipt (request_id, command, recorded_at) values (:request, :command, :recordedAt)")
                .with("request", name).with("command", what).with("recordedAt", clock.instant()).change();
        return name;
    }

    /** @return which of these request ids and names of what was taken aren't there (any more). One statement. */
    public Set<String> missing(Collection<String> names) {
        Set<String> missing = new LinkedHashSet<>(names);
        Sql.of(entityManager, "select request_id from command_receipt where request_id in (:names)")
                .with("names", names)
                .rows().forEach(row -> missing.remove(row.text("request_id")));
        return missing;
    }

    private static void check(String requestId) {
        if (requestId.isBlank() || requestId.length() > 64) {
            throw new RuleException("web.requestId");
        }
    }
}
