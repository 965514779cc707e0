package vn.sontay.training.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.people.organisation.RestrictedRecords;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.SettingService;

/** Keeps the list of erasures outside of the database, and erases again at a start who stands there (PRI-6). */
@ApplicationScoped
public class ErasureReplay {

    private static final Logger LOG = Logger.getLogger(ErasureReplay.class.getName());
    private static final String SYSTEM = "Hệ thống";
    private static final String AGAIN = "Phục hồi bản sao lưu cũ hơn việc xóa: xóa lại";

    @Inject
    Installation installation;

    @Inject
    SettingService settings;

    @Inject
    TheirRows rows;

    @Inject
    RestrictedRecords records;

    @Inject
    Eraser eraser;

    @Inject
    Event<Changed> changes;

    /** Before the first request. */
    @Transactional
    public void begin(@Observes ApplicationStarting starting) {
        List<ErasureList.Line> lines = read();
        String identity = settings.find("installation").orElse("");
        Map<Long, Instant> known = eraser.all();
        lines.stream().filter(line -> line.installation().equals(identity) && !known.containsKey(line.personId()))
                .forEach(line -> again(line.personId(), line.at()));
        write(eraser.all().entrySet().stream()
                .map(each -> new ErasureList.Line(identity, each.getKey(), each.getValue())).toList());
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureDone event) {
        write(event.lines());
    }

    /** Whoever was added under that id later is somebody else. */
    private void again(long personId, Instant at) {
        if (eraser.isErased(personId)) {
            return;
        }
        Erasure erasure = new Erasure(at, SYSTEM, AGAIN, "-");
        Set<Long> people = rows.records(personId);
        if (people.isEmpty() || !records.isFromBefore(personId, at)) {
            eraser.note(personId, personId, erasure);
            return;
        }
        eraser.erase(people, records.standing(personId), erasure);
        changes.fire(new Changed("privacy.eraseAgain", "person", personId, "", SYSTEM));
    }

    private List<ErasureList.Line> read() {
        List<ErasureList.Line> lines = new ArrayList<>();
        for (ErasureList list : ErasureList.of(installation.environment())) {
            try {
                lines.addAll(list.read());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A list of erasures can't be read", e);
            }
        }
        return lines;
    }

    private void write(List<ErasureList.Line> lines) {
        for (ErasureList list : ErasureList.of(installation.environment())) {
            try {
                list.add(lines);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A list of erasures can't be written; the next start tries again", e);
            }
        }
    }
}
