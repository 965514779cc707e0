package vn.sontay.training.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.SettingService;

/** Who makes the night's backup, and what became of each. For the clock and for commands, which nobody calls over the network. */
@ApplicationScoped
public class BackupNotes {

    static final String NIGHT = "backup-night-lock";
    private static final String SYSTEM = "Hệ thống";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SettingService settings;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    /** Takes the night's backup on. @return the turn that the caller has; empty when none is due, or another node was faster */
    @Transactional
    public Optional<NightlyTurn> takeOn(int hour) {
        String known = settings.find(NIGHT).orElse("");
        return NightlyTurn.parse(known).due(clock.instant(), hour)
                .filter(turn -> settings.exchange(NIGHT, known, turn.content()));
    }

    /** Notes what became of a turn. */
    @Transactional
    public void note(NightlyTurn turn, BackupTry end) {
        settings.exchange(NIGHT, turn.content(), turn.ended(end.failure() == null, clock.instant()).content());
        note(end);
    }

    /** Notes what became of a try. */
    @Transactional
    public void note(BackupTry end) {
        entityManager.persist(end);
        changes.fire(new Changed(end.failure() == null ? "operation.backup" : "operation.noBackup", "backup", end.id(),
                end.fileName(), SYSTEM));
    }
}
