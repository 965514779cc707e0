package vn.sontay.training.learning.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.Fingerprints;
import vn.sontay.training.learning.pack.format.PackManifest;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Reads packs, keys and what was adopted, for the administrators of the installation (PCK-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PackQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    PackStore store;

    @Inject
    PackContents contents;

    @Inject
    TrustedKeys keys;

    @Inject
    OwnKey own;

    @Inject
    UnreadAdoptions unread;

    /** For a page that shows nothing of its own (PCK-9). No statement. */
    public void requireInstallation() {
        currentUser.requireInstallation();
    }

    /** @return what was put in force. Two statements. */
    public AdoptionHistory history() {
        currentUser.requireInstallation();
        return store.history();
    }

    /** @return what the node that answers can't read (PCK-7). No statement. */
    public Optional<UnreadAdoption> unread() {
        currentUser.requireInstallation();
        return unread.now();
    }

    /** @return the packs that were made here, the newest first. One statement. */
    public List<PackRow> exported() {
        currentUser.requireInstallation();
        return store.packs().stream().filter(PackRow::madeHere).toList();
    }

    /** @return the keys that were confirmed. One statement. */
    public List<TrustedKeyRow> keys() {
        currentUser.requireInstallation();
        return keys.all();
    }

    /** @return the digits of this installation's own key; empty before its first pack. One statement. */
    public Optional<String> ownFingerprint() {
        currentUser.requireInstallation();
        return own.publicKey().map(Fingerprints::of);
    }

    /** @return who made the last pack, as was said then; empty before the first. One statement. */
    public Optional<String> lastIssuer() {
        currentUser.requireInstallation();
        return own.issuer();
    }

    /** @return the file of a pack that was made here. @throws NotFoundException for any other */
    public byte[] file(long packId) {
        currentUser.requireInstallation();
        if (store.packs().stream().noneMatch(pack -> pack.packId() == packId && pack.madeHere())) {
            throw new NotFoundException();
        }
        return store.content(packId);
    }

    /** @return what the caller's pack that waits would change. @throws NotFoundException when there is none */
    public PackPreview preview(long draftId) {
        currentUser.requireInstallation();
        PackDraft draft = PackService.draft(entityManager, draftId, currentUser.require().accountId());
        ContentPack pack = PackReader.read(draft.content());
        AdoptionHistory history = store.history();
        PackManifest manifest = pack.manifest();
        boolean trusted = keys.isTrusted(manifest.publicKey());
        int floor = history.floor(manifest.publicKey());
        boolean looked = trusted && manifest.serial() > floor;
        return new PackPreview(draft.fileName(), manifest, history.latest(), trusted, floor,
                looked ? contents.findings(pack, history) : PackFindings.NONE);
    }
}
