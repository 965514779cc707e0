package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Which records of devices were taken: two statements, however many are sent. Asked and written while the roll is held. */
@ApplicationScoped
class KeptMarks {

    private static final String OF_DEVICE = """
            select record_id, mark_id, enrolment_id, device_seq from kept_mark where session_id = :session and device = :device""";
    private static final String ADD = """
            insert into kept_mark (record_id, session_id, enrolment_id, mark_id, device, given_at, received_at, taken_from, device_seq) values\s""";
    private static final String ROW = "(:record%1$d, :session, :enrolment%1$d, :mark%1$d, :device, :given%1$d, :now, :person, :number%1$d)";

    /**
     * What a device has sent of a session.
     *
     * @param records that were taken
     * @param marks that were made of them
     * @param numbers the highest by enrolment
     */
    record OfDevice(Set<String> records, Set<Long> marks, Map<Long, Long> numbers) {

        /** @return whether the device has said something else of the same person since, so that this one comes too late */
        boolean isSurpassed(KeptMark kept) {
            return kept.number() > 0 && numbers.getOrDefault(kept.enrolmentId(), 0L) > kept.number();
        }
    }

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    protected KeptMarks() {
    }

    KeptMarks(EntityManager entityManager, CurrentUser currentUser) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
    }

    OfDevice of(long sessionId, String device) {
        List<Row> rows = Sql.of(entityManager, OF_DEVICE).with("session", sessionId).with("device", device).rows();
        return new OfDevice(rows.stream().map(row -> row.text("record_id")).collect(Collectors.toSet()),
                rows.stream().map(row -> row.idOrNull("mark_id")).filter(Objects::nonNull).collect(Collectors.toSet()),
                rows.stream().filter(row -> row.idOrNull("device_seq") != null).collect(
                        Collectors.toMap(row -> row.id("enrolment_id"), row -> row.id("device_seq"), Math::max)));
    }

    /** @return what somebody is called who is or was in the class of the session; null for everybody else. One statement. */
    @Nullable
    String name(long sessionId, long enrolmentId) {
        return Sql.of(entityManager, """
                select e.full_name from enrolment e join class_session s on s.class_id = e.class_id
                 where e.id = :enrolment and s.id = :session""").with("enrolment", enrolmentId)
                .with("session", sessionId).first().map(row -> row.text("full_name")).orElse(null);
    }

    /** @param made the marks that were made, by enrolment */
    void add(TakeMarks command, List<KeptMark> taken, Map<Long, Long> made, Instant now) {
        if (taken.isEmpty()) {
            return;
        }
        String rows = IntStream.range(0, taken.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        Sql insert = Sql.of(entityManager, ADD + rows).with("session", command.sessionId())
                .with("device", command.device()).with("now", now)
                .with("person", currentUser.require().personId());
        for (int i = 0; i < taken.size(); i++) {
            KeptMark kept = taken.get(i);
            insert.with("record" + i, kept.record()).with("enrolment" + i, kept.enrolmentId())
                    .with("mark" + i, made.get(kept.enrolmentId())).with("given" + i, kept.givenAt())
                    .with("number" + i, kept.number());
        }
        insert.change();
    }
}
