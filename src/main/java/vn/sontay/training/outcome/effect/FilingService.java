package vn.sontay.training.outcome.effect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.shared.sheet.TableFile;

/** Enters communes' filings, one month or a table of them, and corrects them (EFF-1, EFF-2). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class FilingService {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_BYTES = 12_000_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommuneList communes;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the commune's id
     * @throws RuleException when the month isn't over, more came online than at all, or a correction has no reason
     */
    public long record(RecordFilings command) {
        if (command.unitId() != null) {
            access.requireUnit(command.unitId());
        }
        Constraints.check(command);
        long commune = Objects.requireNonNull(command.unitId());
        return receipts.once(command.requestId(), "effect.record", () -> {
            if (communes.administered().stream().noneMatch(each -> each.id() == commune)) {
                throw RuleException.at("unitId", "effect.noCommune");
            }
            YearMonth month = FilingMonth.read(command.month()).orElseThrow();
            if (month.isAfter(lastMonth())) {
                throw RuleException.at("month", "effect.monthOpen", FilingMonth.written(lastMonth()));
            }
            int online = Objects.requireNonNull(command.online());
            int dossiers = Objects.requireNonNull(command.dossiers());
            if (online > dossiers) {
                throw RuleException.at("online", "effect.moreOnline", online, dossiers);
            }
            write(List.of(new Filings(commune, month, online, dossiers)), command.source(), "reason",
                    command.reason());
            return commune;
        });
    }

    /**
     * @return how many lines the file has
     * @throws RuleException beside the file when a line is wrong, beside the reason when something is corrected without one
     */
    public long importFile(ImportFilings command) {
        Map<String, Long> names = communes.administered().stream()
                .collect(Collectors.toMap(each -> FilingTable.key(each.name()), CommuneName::id, (one, other) -> one));
        Constraints.check(command);
        return receipts.once(command.requestId(), "effect.import", () -> {
            List<Filings> read = new FilingTable(names, lastMonth())
                    .read(TableFile.read(bytes(Objects.requireNonNull(command.file())), MOST_ROWS));
            write(read, command.fileSource(), "why", command.why());
            return read.size();
        });
    }

    private static byte[] bytes(SentFile file) {
        try {
            return file.read(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YearMonth lastMonth() {
        return YearMonth.now(clock).minusMonths(1);
    }

    /** What is there already, and says the same, isn't written again. */
    private void write(List<Filings> said, String source, String reasonField, String reason) {
        Locks.take(entityManager, "filing-lock");
        Map<String, FilingRow> there = new HashMap<>();
        Sql.of(entityManager, FilingQueries.LIVE + " and f.unit_id in (:units) order by f.id")
                .with("units", said.stream().map(Filings::unitId).distinct().toList()).rows(FilingQueries::row)
                .forEach(row -> there.put(row.unitId() + " " + row.month(), row));
        List<Filings> other = new ArrayList<>();
        List<Filings> fresh = new ArrayList<>();
        for (Filings each : said) {
            FilingRow before = there.get(each.unitId() + " " + each.month());
            if (before == null) {
                fresh.add(each);
            } else if (before.online() != each.online() || before.dossiers() != each.dossiers()) {
                other.add(each);
            }
        }
        if (!other.isEmpty() && reason.isEmpty()) {
            throw RuleException.at(reasonField, "effect.reasonMissing", other.size());
        }
        fresh.forEach(each -> entityManager
                .persist(new FilingRate(each, source, null, "", clock.instant(), currentUser.name())));
        other.forEach(each -> entityManager.persist(new FilingRate(each, source,
                Objects.requireNonNull(there.get(each.unitId() + " " + each.month())).filingId(), reason,
                clock.instant(), currentUser.name())));
        if (!fresh.isEmpty() || !other.isEmpty()) {
            changes.fire(new Changed("effect.record", "unit", said.getFirst().unitId(),
                    told(fresh, "mới") + told(other, "đổi") + source + (reason.isEmpty() ? "" : ". " + reason)));
        }
    }

    private static String told(List<Filings> some, String how) {
        return some.isEmpty()
                ? ""
                : some.size() + " tháng " + how + ", " + (some.size() > 1
                        ? ""
                        : FilingMonth.written(some.getFirst().month()) + " " + some.getFirst().online() + "/"
                                + some.getFirst().dossiers() + ", ");
    }
}
