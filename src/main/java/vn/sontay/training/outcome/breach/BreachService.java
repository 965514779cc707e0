package vn.sontay.training.outcome.breach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperFormat;

/** Notes breaches and draws their notices (BRE-1 to BRE-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class BreachService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    BreachNotes notes;

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    Signings signings;

    @Inject
    DocumentDrafts drafts;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<Changed> changes;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /**
     * @return the id of the breach, new or known; of now or of the same request before
     * @throws RuleException when it was noticed in the future
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has said more since
     */
    public long set(SetBreach command) {
        return receipts.once(command.requestId(), "breach.set", () -> {
            BreachNote known = command.breachId() == null ? null : notes.required(command.breachId());
            long unitId = known == null ? access.acting(null) : known.unitId();
            Constraints.check(command);
            if (Objects.requireNonNull(command.noticedAt()).isAfter(clock.instant())) {
                throw RuleException.at("noticedAt", "breach.noticedLater");
            }
            Differences differences = new Differences();
            BreachNote note = known;
            if (note == null) {
                note = new BreachNote(unitId, command, clock.instant(), currentUser.name());
                entityManager.persist(note);
                entityManager.flush();
            } else {
                note.requireVersion(command.version());
                differences = note.set(command);
            }
            changes.fire(new Changed("breach.set", "breach", note.id(),
                    BreachPaper.subject() + ", " + Dates.moment(command.noticedAt()), differences));
            return note.id();
        });
    }

    /** @return the notice as it is drawn now; keeps nothing */
    public byte[] paper(long breachId, PaperFormat format) {
        return format.render(drawn(notes.required(breachId)).paper(), clock.instant());
    }

    /** @return the id of the document that the draft has joined or begun; of now or of the same request before */
    public long keep(KeepBreach command) {
        return receipts.once(command.requestId(), "document.draft", () -> {
            BreachNote note = notes.required(command.breachId());
            entityManager.lock(note, LockModeType.PESSIMISTIC_WRITE);
            BreachPaper drawn = drawn(note);
            return drafts.keepOfUnit(note.unitId(), DocumentKind.BREACH_NOTICE, String.valueOf(note.id()),
                    drawn.signing().issuer().name().replace('\n', ' '),
                    new DrawnPaper(BreachPaper.subject(), PaperFormat.PDF.render(drawn.paper(), clock.instant()),
                            PaperFormat.DOCX.render(drawn.paper(), clock.instant())));
        });
    }

    private BreachPaper drawn(BreachNote note) {
        LocalDate today = LocalDate.now(clock);
        String open = BreachPaper.WORDS.text("open");
        Signing signing = signings.of(note.unitId(), trees.now().label(note.unitId()), today, open, open);
        return new BreachPaper(signing, YearMonth.from(today), note.fields(), installation.demo());
    }
}
