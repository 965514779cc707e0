package vn.sontay.training.learning.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.sontay.training.learning.pack.format.Fingerprints;
import vn.sontay.training.learning.pack.format.PackManifest;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Administrators of the installation confirm strangers' keys, and withdraw them (PCK-2, PCK-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PackKeyService {

    private static final String SUBJECT = "content-key";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedKeys keys;

    @Inject
    TeachingKeeping keeping;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Trusts the key of a pack that waits, from now on. One that is trusted already stays so.
     *
     * @throws RuleException beside the field when other digits were typed
     */
    public void trust(TrustKey command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "pack.trust", () -> {
            keeping.lock();
            PackDraft draft = PackService.draft(entityManager, command.draftId(), currentUser.require().accountId());
            PackManifest manifest = PackReader.read(draft.content()).manifest();
            if (!Fingerprints.isTyped(command.fingerprint(), manifest.fingerprint())) {
                throw RuleException.at("fingerprint", "pack.otherFingerprint");
            }
            if (keys.isTrusted(manifest.publicKey())) {
                return 0;
            }
            TrustedKey key = new TrustedKey(manifest.publicKey(), manifest.issuer(), currentUser.name(),
                    clock.instant());
            entityManager.persist(key);
            changes.fire(new Changed("pack.trust", SUBJECT, key.id(),
                    manifest.issuer() + ": " + manifest.fingerprint()));
            return key.id();
        });
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing */
    public void withdraw(WithdrawKey command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "pack.withdrawKey", () -> {
            TrustedKey key = entityManager.find(TrustedKey.class, command.keyId(), LockModeType.PESSIMISTIC_WRITE);
            if (key == null) {
                throw new NotFoundException();
            }
            key.requireVersion(command.version());
            key.withdraw(command.reason(), currentUser.name(), clock.instant());
            TrustedKeyRow row = key.row();
            changes.fire(new Changed("pack.withdrawKey", SUBJECT, key.id(),
                    row.name() + ": " + row.fingerprint() + ". " + command.reason()));
            return key.id();
        });
    }

    /** @return the key, for whoever is about to withdraw it */
    public TrustedKeyRow key(long keyId) {
        currentUser.requireInstallation();
        return keys.all().stream().filter(key -> key.keyId() == keyId).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
