package vn.sontay.training.teaching.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A mail to one person of a class. Life: queued (MAI-1), tried until it is sent or given up (MAI-3), tried again when somebody asks. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends PersistentEntity {

    static final int BODY = 4000;

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofMinutes(120), Duration.ofMinutes(480));

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    private String subject;

    private String body;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "queued_by")
    private String queuedBy;

    private int attempts;

    @Column(name = "next_try_at")
    @Nullable
    Instant nextTryAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MailFailure failure;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {
    }

    OutgoingMail(long classId, long personId, String subject, String body, Instant queuedAt, String queuedBy) {
        this.classId = classId;
        this.personId = personId;
        this.subject = subject;
        this.body = body.length() <= BODY ? body : body.substring(0, BODY - 1) + "…";
        this.queuedAt = queuedAt;
        this.queuedBy = queuedBy;
        this.nextTryAt = queuedAt;
    }

    /** Takes it to be sent: nobody else does before the next try. */
    void take(Instant now) {
        nextTryAt = attempts < WAITS.size() ? now.plus(WAITS.get(attempts)) : null;
        attempts++;
    }

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        failure = null;
    }

    void failed(MailFailure why) {
        failure = why;
        if (why == MailFailure.ADDRESS || why == MailFailure.NO_ADDRESS) {
            nextTryAt = null;
        }
    }

    /** Begins anew, as somebody has asked for it. */
    void again(Instant now) {
        if (sentAt == null) {
            attempts = 0;
            nextTryAt = now;
        }
    }

    public long classId() {
        return classId;
    }

    public long personId() {
        return personId;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }
}
