package vn.sontay.training.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.JobTimes;
import vn.sontay.training.shared.RequestCounts;
import vn.sontay.training.shared.database.Database;

/** Figures of this node for a program that supervises it, in the text format of Prometheus (OPE-4). They name nobody. */
@ApplicationScoped
public class Metrics {

    private static final String MAIL = "select count(next_try_at), count(case when next_try_at is null then 1 end) "
            + "from outgoing_mail where sent_at is null";
    private static final String BACKUP = "select max(ended_at) from backup_try where failure is null";

    @Resource(lookup = "java:app/jdbc/appDS")
    DataSource dataSource;

    @Inject
    Installation installation;

    @Inject
    JobTimes jobs;

    @Inject
    Clock clock;

    /** @return one figure a line; those of the database are missing while it is away */
    public String text() {
        StringBuilder text = new StringBuilder();
        RequestCounts.byStatus().forEach((status, count) -> add(text, "requests_total{status=\"" + status + "xx\"}",
                count));
        add(text, "request_seconds_total", RequestCounts.seconds());
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        add(text, "heap_used_bytes", heap.getUsed());
        add(text, "heap_max_bytes", heap.getMax());
        add(text, "uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        add(text, "connections_open", Database.connectionsOpen());
        disk(text, "DATA_DIR");
        disk(text, "BACKUP_DIR");
        jobs.turns().forEach(turn -> {
            add(text, "job_age_seconds{job=\"" + turn.job() + "\"}",
                    Duration.between(turn.endedAt(), clock.instant()).toSeconds());
            add(text, "job_failed{job=\"" + turn.job() + "\"}", turn.failed() ? 1 : 0);
        });
        boolean answers = Database.answers();
        add(text, "database_answers", answers ? 1 : 0);
        if (answers) {
            ofDatabase(text);
        }
        return text.toString();
    }

    private void ofDatabase(StringBuilder text) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet mail = statement.executeQuery(MAIL)) {
                mail.next();
                add(text, "mail_waiting", mail.getLong(1));
                add(text, "mail_given_up", mail.getLong(2));
            }
            try (ResultSet backup = statement.executeQuery(BACKUP)) {
                if (backup.next() && backup.getTimestamp(1) != null) {
                    add(text, "backup_age_seconds", Duration.between(
                            backup.getTimestamp(1).toInstant(), clock.instant()).toSeconds());
                }
            }
        } catch (SQLException e) {
            add(text, "database_failed", 1);
        }
    }

    private void disk(StringBuilder text, String setting) {
        String folder = installation.environment().getOrDefault(setting, "").strip();
        if (!folder.isEmpty()) {
            try {
                add(text, "disk_free_bytes{place=\"" + setting.toLowerCase(Locale.ROOT) + "\"}",
                        Files.getFileStore(Path.of(folder)).getUsableSpace());
            } catch (IOException e) {
                add(text, "disk_failed{place=\"" + setting.toLowerCase(Locale.ROOT) + "\"}", 1);
            }
        }
    }

    private static void add(StringBuilder text, String name, Number value) {
        text.append("taphuan_").append(name).append(' ').append(value).append('\n');
    }
}
