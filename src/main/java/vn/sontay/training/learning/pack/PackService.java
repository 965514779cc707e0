package vn.sontay.training.learning.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.PackManifest;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;

/** Administrators of the installation send packs, adopt them and roll back (PCK-3 to PCK-5, PCK-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PackService {

    static final String SUBJECT = "content-pack";

    /** How long a pack waits. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PackStore store;

    @Inject
    PackContents contents;

    @Inject
    PackReload reload;

    @Inject
    OwnContent ownContent;

    @Inject
    TeachingKeeping keeping;

    @Inject
    TrustedKeys keys;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    HeldInMemory held;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    @Inject
    Event<ContentAdopted> adoptions;

    /**
     * Keeps a pack for its dry run; what the same person sent before, and what is older than a day, goes.
     *
     * @return the draft's id, of now or of the same request before
     * @throws RuleException beside its field when it is no whole pack, or not newer than what stands of its key
     */
    public long send(SendPack command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "pack.send", () -> {
            if (command.content().length == 0) {
                throw RuleException.at("file", "pack.chooseFile");
            }
            requireNewer(PackReader.read(command.content()).manifest(), store.history(), "file");
            entityManager.createQuery("delete from PackDraft d where d.ownerId = :owner or d.sentAt < :limit")
                    .setParameter("owner", me()).setParameter("limit", clock.instant().minus(KEPT)).executeUpdate();
            PackDraft draft = new PackDraft(me(), command, clock.instant());
            entityManager.persist(draft);
            return draft.id();
        });
    }

    /** PCK-4. */
    private static void requireNewer(PackManifest manifest, AdoptionHistory history, @Nullable String field) {
        int floor = history.floor(manifest.publicKey());
        if (manifest.serial() <= floor) {
            String key = manifest.serial() == floor ? "pack.sameSerial" : "pack.olderSerial";
            Object[] arguments = {String.valueOf(manifest.serial()), String.valueOf(floor)};
            throw field == null ? new RuleException(key, arguments) : RuleException.at(field, key, arguments);
        }
    }

    /**
     * Puts a pack in force, all of it or nothing.
     *
     * @return its id, of now or of the same request before
     * @throws RuleException when it is a stranger's, not newer, or broken
     * @throws StaleDataException when something else was put in force since it was looked at
     */
    public long adopt(AdoptPack command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "pack.adopt", () -> {
            AdoptionHistory history = locked(command.seen());
            PackDraft draft = draft(entityManager, command.draftId(), me());
            ContentPack pack = PackReader.read(draft.content());
            if (!keys.isTrusted(pack.manifest().publicKey())) {
                throw new RuleException("pack.stranger");
            }
            requireNewer(pack.manifest(), history, null);
            PackContents.Checked checked = contents.check(pack);
            if (checked.problems().count() > 0) {
                throw new RuleException("pack.broken", String.valueOf(checked.problems().count()));
            }
            PackRow kept = store.keep(draft.content(), false, currentUser.name(), clock.instant());
            put(history.latest() + 1, AdoptionKind.ADOPTED, kept.packId(), keeping.keep(checked.teaching()));
            changes.fire(new Changed("pack.adopt", SUBJECT, kept.packId(), told(kept)));
            return kept.packId();
        });
    }

    /**
     * Puts in force what was before.
     *
     * @return the ordinal of the adoption, of now or of the same request before
     * @throws RuleException when the own content is in force, or what was before can't be read any more
     * @throws StaleDataException when something else was put in force since the user looked
     */
    public long rollBack(RollBackPack command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "pack.rollBack", () -> {
            AdoptionHistory history = locked(command.seen());
            PackRow now = history.inForce().orElseThrow(() -> new RuleException("pack.nothingToRollBack"));
            PackRow before = history.before();
            int ordinal = history.latest() + 1;
            store.adopt(ordinal, AdoptionKind.ROLLED_BACK, before == null ? null : before.packId(),
                    currentUser.name(), clock.instant());
            announce(ordinal, beforeAgain());
            changes.fire(new Changed("pack.rollBack", SUBJECT, now.packId(),
                    told(now) + " → " + (before == null ? "nội dung kèm phần mềm" : told(before))));
            return ordinal;
        });
    }

    private Runnable beforeAgain() {
        entityManager.flush();
        try (ContentFolder own = ownContent.open()) {
            return reload.read(own);
        } catch (ContentException e) {
            throw new RuleException("pack.beforeBroken");
        }
    }

    private AdoptionHistory locked(int seen) {
        keeping.lock();
        AdoptionHistory history = store.history();
        if (history.latest() != seen) {
            throw new StaleDataException();
        }
        return history;
    }

    private void put(int ordinal, AdoptionKind kind, @Nullable Long packId, Runnable take) {
        store.adopt(ordinal, kind, packId, currentUser.name(), clock.instant());
        announce(ordinal, take);
    }

    private void announce(int ordinal, Runnable take) {
        held.changed();
        adoptions.fire(new ContentAdopted(ordinal, take));
    }

    static String told(PackRow pack) {
        return told(pack.title(), pack.serial(), pack.issuer());
    }

    static String told(String title, int serial, String issuer) {
        return "\"" + title + "\", số " + serial + ", " + issuer;
    }

    private long me() {
        return currentUser.require().accountId();
    }

    /** @throws NotFoundException when there is none, or it is somebody else's */
    static PackDraft draft(EntityManager entityManager, long id, long owner) {
        PackDraft draft = entityManager.find(PackDraft.class, id);
        if (draft == null || !draft.isOf(owner)) {
            throw new NotFoundException();
        }
        return draft;
    }
}
