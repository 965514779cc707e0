package vn.sontay.training.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.shared.PersistentEntity;

/** What was deleted in one night. Made when it has ended; never changed. */
@Entity
@Table(name = "deletion_night")
public class DeletionNight extends PersistentEntity {

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "row_count")
    private long rowCount;

    /** Kinds with their numbers, such as {@code drafts 12, receipts 500}; those of which nothing was due are left out. */
    private String told;

    /** Kinds between commas. */
    private String failed;

    @SuppressWarnings("NullAway.Init")
    protected DeletionNight() {
    }

    /** @param rows by kind @param failed kinds */
    DeletionNight(Instant begunAt, Instant endedAt, Map<String, Long> rows, List<String> failed) {
        this.begunAt = begunAt;
        this.endedAt = endedAt;
        this.rowCount = rows.values().stream().mapToLong(Long::longValue).sum();
        this.told = rows.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
        this.failed = String.join(", ", failed);
    }

    boolean isWhole() {
        return failed.isEmpty();
    }

    long rowCount() {
        return rowCount;
    }

    String told() {
        return told;
    }
}
