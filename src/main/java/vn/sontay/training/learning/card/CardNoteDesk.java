package vn.sontay.training.learning.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Reads notes and answers them, for who administers the whole installation: the cards are everybody's (CRD-6). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CardNoteDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    /** @return how many notes wait for an answer. One statement. */
    public long waiting() {
        currentUser.requireInstallation();
        return Sql.of(entityManager, "select count(*) from card_note where settled_at is null").number();
    }

    /** @return those that wait, the oldest first, or those that were answered, the last first. Two statements. */
    public Page<CardNoteFacts> page(boolean settled, int number) {
        currentUser.requireInstallation();
        String from = " from CardNote n where n.settledAt is " + (settled ? "not null" : "null");
        return Page.of(number, Page.OF_A_LIST,
                () -> entityManager.createQuery("select count(n)" + from, Long.class).getSingleResult(),
                (first, most) -> entityManager
                        .createQuery("select n" + from + " order by "
                                + (settled ? "n.settledAt desc, n.id desc" : "n.sentAt, n.id"), CardNote.class)
                        .setFirstResult(first).setMaxResults(most).getResultList().stream().map(CardNote::facts)
                        .toList());
    }

    /** @throws NotFoundException when there is none */
    public CardNoteFacts note(long noteId) {
        currentUser.requireInstallation();
        CardNote note = entityManager.find(CardNote.class, noteId);
        if (note == null) {
            throw new NotFoundException();
        }
        return note.facts();
    }

    /**
     * @return the id of the note, of now or of the same request before
     * @throws RuleException when it was settled before
     */
    public long settle(SettleNote command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "card.answer", () -> {
            CardNote note = entityManager.find(CardNote.class, command.noteId(), LockModeType.PESSIMISTIC_WRITE);
            if (note == null) {
                throw new NotFoundException();
            }
            Constraints.check(command);
            note.requireVersion(command.version());
            note.settle(command.answer(), clock.instant(), currentUser.name());
            changes.fire(new Changed("card.answer", "card_note", note.id(),
                    note.facts().cardTitle() + ". " + command.answer()));
            return note.id();
        });
    }
}
