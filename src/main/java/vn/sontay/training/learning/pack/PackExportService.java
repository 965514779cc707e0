package vn.sontay.training.learning.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.assessment.question.QuestionExport;
import vn.sontay.training.learning.pack.format.PackWriter;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Administrators of the installation make packs of what is in force, for others (PCK-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PackExportService {

    @Inject
    PackStore store;

    @Inject
    PackContents contents;

    @Inject
    OwnKey own;

    @Inject
    QuestionExport questions;

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
     * Signs what is in force under the next serial number, and keeps it to be downloaded.
     *
     * @return the pack's id, of now or of the same request before
     * @throws RuleException when there is more than a pack may hold
     */
    public long export(ExportPack command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "pack.export", () -> {
            keeping.lock();
            Map<String, byte[]> files = new TreeMap<>(contents.filesInForce(store.history()));
            if (command.edited()) {
                questions.editedLessons().forEach(lesson -> files.put("questions/" + lesson + ".yaml",
                        questions.lesson(lesson).getBytes(StandardCharsets.UTF_8)));
            }
            OwnKey.Signing signing = own.next(command.issuer());
            byte[] pack = PackWriter.write(command.title(), signing.serial(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS), command.issuer(), signing.pair(), files);
            PackRow kept = store.keep(pack, true, currentUser.name(), clock.instant());
            changes.fire(new Changed("pack.export", PackService.SUBJECT, kept.packId(), PackService.told(kept)));
            return kept.packId();
        });
    }
}
