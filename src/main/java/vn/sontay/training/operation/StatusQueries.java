package vn.sontay.training.operation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.UnreadAdoptions;
import vn.sontay.training.operation.backup.ApplicationVersion;
import vn.sontay.training.people.security.factor.FactorRule;
import vn.sontay.training.people.security.factor.PasskeySite;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.JobTimes;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.mail.MailSettings;

/** How the installation is, for who administers all of it (OPE-3). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class StatusQueries {

    private static final int TRIES = 10;
    private static final Duration LATE = Duration.ofHours(36);
    private static final String TRY = "select nightly, begun_at, ended_at, file_name, bytes, row_count, failure from "
            + "backup_try where %s order by ended_at desc, id desc";

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/appDS")
    DataSource dataSource;

    @Inject
    CurrentUser currentUser;

    @Inject
    Installation installation;

    @Inject
    MailSettings mails;

    @Inject
    FactorRule factors;

    @Inject
    JobTimes jobs;

    @Inject
    UnreadAdoptions unread;

    @Inject
    Clock clock;

    /** @return how it is now. Six statements. @throws vn.sontay.training.shared.RefusedException for who administers less */
    public SystemStatus status() {
        currentUser.requireInstallation();
        String schema = Sql.of(entityManager,
                "select version from flyway_schema_history where success = true and version is not null "
                        + "order by installed_rank desc")
                .atMost(1).rows(row -> row.text("version")).stream().findFirst().orElse("");
        return new SystemStatus(ApplicationVersion.current(), schema, database(), node(),
                unread.now().orElse(null), backup(), mail(), factors.coverage(),
                PasskeySite.of(installation).isPresent(), deletion(),
                Disks.of(installation.environment()), jobs());
    }

    private String database() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion().replaceFirst("[-( ].*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String node() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private SystemStatus.Backup backup() {
        BackupSettings settings = new BackupSettings(installation.environment());
        List<SystemStatus.Try> tries = tries("1 = 1", TRIES);
        SystemStatus.@Nullable Try last = tries("failure is null", 1).stream().findFirst().orElse(null);
        Instant then = clock.instant().minus(LATE);
        boolean on = settings.folder().isPresent();
        return new SystemStatus.Backup(settings.folder().map(Object::toString).orElse(null), settings.hour(),
                settings.kept(), settings.isEncrypted(), last, on && (last == null || last.endedAt().isBefore(then)),
                tries);
    }

    private List<SystemStatus.Try> tries(String which, int most) {
        return Sql.of(entityManager, String.format(TRY, which)).atMost(most).rows(StatusQueries::row);
    }

    private static SystemStatus.Try row(Row row) {
        Long bytes = row.idOrNull("bytes");
        return new SystemStatus.Try(row.yes("nightly"), row.moment("ended_at"),
                Duration.between(row.moment("begun_at"), row.moment("ended_at")), row.text("file_name"),
                bytes == null ? null : Disks.size(bytes), row.idOrNull("row_count"), row.textOrNull("failure"));
    }

    private SystemStatus.MailQueue mail() {
        return Sql.of(entityManager, """
                select count(m.next_try_at) as waiting, min(case when m.next_try_at is not null then m.queued_at end) as oldest,
                       count(case when m.next_try_at is null then 1 end) as given_up
                  from outgoing_mail m where m.sent_at is null""")
                .rows(row -> new SystemStatus.MailQueue(mails.isOn(), row.id("waiting"), row.momentOrNull("oldest"),
                        row.id("given_up")))
                .getFirst();
    }

    private SystemStatus.@Nullable Deletion deletion() {
        return Sql.of(entityManager, "select ended_at, row_count, told, failed from deletion_night "
                + "order by ended_at desc, id desc").atMost(1)
                .rows(row -> new SystemStatus.Deletion(row.moment("ended_at"), row.id("row_count"), row.text("told"),
                        row.text("failed")))
                .stream().findFirst().orElse(null);
    }

    private List<SystemStatus.Job> jobs() {
        return jobs.turns().stream().sorted(Comparator.comparing(JobTimes.Turn::job))
                .map(turn -> new SystemStatus.Job("operation.job" + turn.job(), turn.endedAt(),
                        String.format(Locale.of("vi", "VN"), "%.1f", turn.took().toMillis() / 1000.0), turn.failed()))
                .toList();
    }
}
