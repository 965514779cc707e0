package vn.sontay.training.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.shared.PersistentEntity;

/** What became of a try at a backup. Made when it has ended; never changed. */
@Entity
@Table(name = "backup_try")
public class BackupTry extends PersistentEntity {

    private boolean nightly;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "file_name")
    private String fileName;

    private @Nullable Long bytes;

    @Column(name = "row_count")
    private @Nullable Long rowCount;

    @Enumerated(EnumType.STRING)
    private @Nullable BackupFailure failure;

    @SuppressWarnings("NullAway.Init")
    protected BackupTry() {
    }

    private BackupTry(boolean nightly, Instant begunAt, Instant endedAt, String fileName) {
        this.nightly = nightly;
        this.begunAt = begunAt;
        this.endedAt = endedAt;
        this.fileName = fileName;
    }

    static BackupTry made(boolean nightly, Instant begunAt, Instant endedAt, String fileName, BackupMaker.Made made) {
        BackupTry end = new BackupTry(nightly, begunAt, endedAt, fileName);
        end.bytes = made.bytes();
        end.rowCount = made.manifest().rows();
        return end;
    }

    static BackupTry failed(boolean nightly, Instant begunAt, Instant endedAt, String fileName, BackupFailure failure) {
        BackupTry end = new BackupTry(nightly, begunAt, endedAt, fileName);
        end.failure = failure;
        return end;
    }

    @Nullable
    BackupFailure failure() {
        return failure;
    }

    String fileName() {
        return fileName;
    }
}
